# French: how privacy policies say things. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-23.

# --- How a sentence is built -------------------------------------------------------------------
[neg.pre]
mais pas|jamais
et non
sans publicité*
ne|n .. pas
ne|n .. jamais
ne|n .. aucun|aucune
ne|n .. nullement
ne|n .. point
ne|n .. ni
aucun
aucune
jamais
nullement
ni
sans utiliser
sans utilisation
sans recourir
sans recours à
sans déposer
sans dépôt
sans collecter
sans collecte
sans installer
sans traceur*
sans cookie*
zéro
sous aucun prétexte
s abstien* de
s interdi* de
interdisons
^pas de
^pas d
sans le moindre
dépourvu* de|d
exempt de|d
exempte de|d
exempts de|d
exemptes de|d
libre de tout|toute
en aucun cas
en aucune manière
en aucune façon
sans .. ni
ni .. ni
sans aucun|aucune
sans cookie*|traceur*|publicité|pixel* ni
ne|n .. pas|jamais|plus recours|appel aux|à|au
ne|n .. pas|jamais recours|appel aux|à|au service|services|outil|outils|solution|solutions|produit|produits de|d|des
ne|n .. pas|aucun|aucune les|des|de|d service|services|outil|outils|solution|solutions|produit|produits de|d|des
ne|n .. aucun|aucune service|services|outil|outils|solution|solutions|produit|produits de|d|des
pas de|d pub|publicité*|traceur*|cookie*|pistage
nous passons .. de|d
rien n|ne
ne|n .. rien|personne
personne n|ne
sans la moindre
sans aucune forme|sorte
à aucune forme|sorte
garanti* sans
ni .. ni .. ne
banni|bannit|bannissons|bannie|bannies|bannis
proscri*
renoncé à|au|aux
renonçons à|au|aux
excluons|excluant tout|toute|tous|toutes
refusons tout|toute|tous|toutes|d|de|les
passons de|d tout|toute
sans recours|appel à|aux
aucun*|aucune .. n est|sera
il n est fait usage d aucun|aucune
choix de|d .. aucun|aucune
choix de ne pas|recourir
ne comporte|contient|intègre pas|ni|aucun|aucune
sans connexion|connexions|requête|requêtes|appel|appels
retiré|supprimé|enlevé|ôté tous|toutes|tout|toute
[neg.clause]
n est pas|jamais utilisé|utilisée|employé|employée
n est|sont pas|jamais déposé*
n est|sont ni
ne sont|seront|sera pas|jamais déposé*|installé*|placé*|chargé*|intégré*|présent*|mis|mises
n est pas|jamais installé*|placé*|chargé*|intégré*|présent*|mis|mise
n est|sont pas|jamais mis|mise|mises en
n ont pas leur place
n a pas sa place
n existe* pas
n est|était pas|jamais|aucunement|nullement utilisé*|employé*|activé*|chargé*|intégré*|déposé*|effectué*|réalisé*|pratiqué*
ne sont|seront|sera|serait pas|jamais|aucunement|nullement utilisé*|employé*|activé*|effectué*|réalisé*|pratiqué*
ne sert|servent pas|jamais|aucunement|nullement
a|avons|ont banni|proscrit
laissé|laissés|laissée|laissées de côté
[neg.not]
rien n entend|empêche|oblige|interdit|garantit|change|limite
personne n|ne est|sera|doit .. obligé|tenu|forcé|contraint
faux que ... pas|jamais|aucun|aucune
et non celles|celle|ceux|celui
ne|n vend* pas d|de alcool|tabac|boisson*
lui|elle même ne|n .. pas|aucun|aucune
mais pas seulement|uniquement|exclusivement
ne|n .. pas|plus sans
ne|n .. pas|plus sans cookie*|traceur*
engagez .. à ne pas|jamais
utilisateur|client|internaute|membre|visiteur s engage .. ne pas
ne|n doivent|doit|devraient|devrait pas
aucune mesure de sécurité|protection
aucune mesure technique|organisationnelle
aucune transmission sur|via|par|électronique
aucune transmission de données sur|via|par
ne|n .. pas seulement|uniquement|exclusivement|simplement|que|nécessairement|forcément|toujours|systématiquement|encore|limit*|exhausti*|obligatoire*|obligé*|requis*|tenu*|responsable*|possible|satisfait*|garanti*|correct*|exact*|nominati*|exempt*|souhait*|respecté*|conforme*|concerné*|destinataire*|propriétaire*|soumis*|affecté*|suffisant*
ne|n .. garanti*|nécessit*|requièr*|requiert|exig*|empêch*|affect*|excèd*|excéder*|dépass*|contrôl*|hésitez|signifi*|impliqu*|constitu*|remplac*|dispens*|modifi*|port*|compromet*|limit*|entraîn*|préjudic*|suffi*|couvr*|concern*|appliqu*|veut|dépend* pas
ne|n .. pas plus de|longtemps|tard
ne|n .. pas au delà
ne|n .. pas excéder|dépasser|accepter|autoriser|consentir|fournir|recevoir|pouvoir|oublier|hésiter|suivre|donner
ne|n .. pas être en mesure|tenu*|responsable*
ne|n .. pas en mesure
ne|n .. pas supérieur*|inférieur*
ne|n .. pas d accord
ne|n .. pas d incidence|impact|effet|influence
ne|n .. pas obstacle|besoin|vocation|lieu|connaissance
ne|n .. pas à nous
ne|n .. pas à jour
ne|n .. pas le|de contrôle|droit|choix
ne|n .. pas la|de responsabilité|maîtrise|possibilité|garantie
ne|n .. pas nous garantir
ne|n .. pas .. garantir
ne|n .. pas votre consentement|accord
ne|n .. pas de consentement|recueillir
ne|n .. pas identifiable*
ne|n .. pas .. personnellement identifiable*
ne|n .. pas me pister|suivre
ne|n .. répond*|réagi*|prend|prenons|prennent|tient|tenons|tiennent pas
ne|n .. pas en charge|compte
ne|n .. pas fonctionner|accéder|profiter|bénéficier|être accessible*|disponible*
ne|n .. pas accessible*|disponible*
droit de ne pas
droit .. ne pas
droit .. n être
choix de ne pas
choisir de ne pas
possibilité de ne pas
libre de ne pas
pas à pas
si cela|celui|celle|ce|elles|ils|elle|il ne|n .. pas
s il|ils|elle|elles ne|n .. pas
ne|n .. aucun|aucune contrôle|responsabilité|obligation|garantie|influence|engagement|incidence|impact|doute|conséquence|difficulté|maîtrise|effet|droit
aucun|aucune contrôle|responsabilité|obligation|garantie|influence|incidence|impact|conséquence|doute|engagement|maîtrise|effet
jamais totalement|parfaitement|garantir
à quelque moment
ne|n .. propag*|impact*|supprim*|inclu*|comprend*|comprennent|vis*|attribu*|bas*|fond*|autoris*|permet|permets|permett*|permis|connaiss*|connaît|prétend*|pens*|estim*|croy*|cherch*|souhait*|suppos*|rend|rendent|nui*|endommag*|accord*|renonc*|oblig*|résid*|fonctionn*|parvien*|trouv*|reconn*|figur*|exist*|diffèr*|chang*|déterm*|valid*|représent*|prévoi*|prévu*|relèv*|désign*|dispos*|garant*|ressort*|émane*|provien*|provenn*|répond*|réuss*|souscri*|résult*|arriv*|prévau*|prévien*|empiét*|emport*|port* pas
ne|n *tez|*sez|*cez|*gez|*dez|*lez|*nez|*vez|*yez|*mez|*iez|*hez|*uez|*bez|*pez|*fez|*rrez|*aurez|*devrez|êtes pas|jamais|aucun|aucune|nullement|plus|ni
ne|n me|nous|le|la|les|l|y|vous|lui|en|s|se *tez|*sez|*cez|*gez|*dez|*lez|*nez|*vez|*yez|*mez|*iez|*hez|*uez|*bez|*pez|*fez|*rrez|*aurez|*devrez|êtes pas|jamais|aucun|aucune|ni
ne|n .. pas nécessaire*|pourvu*|accès|conscience|autorisé*|habilité*|apte*|capable*|certain*|sûr*|complet|complète|complets|parfait*|infaillible*|interdit*|opposable*|applicable*|valable*|justifié*|nécessairement|automatiquement|directement
ne|n .. pas le cas|même|seul|but|sens
ne|n .. pas d autre|autres
ne|n .. aucun|aucune autre|autres|accès|méthode|système|moyen
aucun|aucune autre|autres|accès|méthode|système|moyen|sécurité|personne|d
ne|n .. ni accès|contrôle
ni accès|contrôle|responsab*|garanti*
et ni contrôle
si jamais
qu aucune publicité
vend* pas de|d|des produit*|article*|service*
ne|n .. vend* pas de|d|des produit*|article*|service*|billet*
ou que .. ne|n .. pas
ou si .. ne|n .. pas
tenu* de ne pas|jamais
recommandons .. ne pas|jamais|plus
conseillons .. ne pas|jamais|plus
invitons .. ne pas|jamais
soin de ne pas
attention à ne pas
souhait* .. ne pas
préfér* .. ne pas
engagement de ne pas
obligation de ne pas
demander .. ne pas|plus|jamais
opter .. ne pas
décid* .. ne pas
ne|n ... mot|mots de passe
jamais ... mot|mots de passe
ne pas faire l objet
ne pas être soumis*|sujet*|objet|contacté*|sollicité*|dérangé*
ne vous|te demander* jamais
ne|n pouvons|pourrons|saurions|pourrions .. pas|aucun|aucune
ne peut|peuvent pas traiter|répondre|fonctionner|garantir|contrôler
ne saur* .. être
ne serait pas|aucun
qui ne|n .. pas
ne|n désirez|désirez|préférez pas
ne|n désirez pas ou plus
vous ne|n .. pas ou plus
ni aucun|aucune contrôle|accès|responsabilité
ne|n .. propag*|impact*|supprim*|inclu*|comprend*|comprennent|vis*|attribu*|bas*|fond*|autoris*|permet|permets|permett*|permis|connaiss*|connaît|prétend*|pens*|estim*|croy*|cherch*|souhait*|suppos*|rend|rendent|nui*|endommag*|accord*|renonc*|oblig*|résid*|fonctionn*|parvien*|trouv*|reconn*|figur*|exist*|diffèr*|chang*|déterm*|valid*|représent*|prévoi*|prévu*|relèv*|désign*|dispos*|garant*|ressort*|émane*|provien*|provenn*|répond*|réuss*|souscri*|résult*|arriv*|prévau*|prévien*|empiét*|emport*|port* pas ... ni
estimez|considérez|pensez|constatez ... ne|n .. pas
aucun|aucune ... ne|n peut|peuvent .. garanti*
demand* de ne pas
demand* .. de ne pas
motifs .. ne pas
aucune personne
cookie*|témoin*|traceur*|fichier*|pixel*|balise* ne|n collect*|stock*|contien*|recueill*|enregistr*|conserv*|permett*|permet|révèl*|identif*|donn* .. pas|aucun|aucune|jamais|ni
cookie*|témoin*|traceur*|fichier*|pixel*|balise* que .. ne|n stock*|collect*|contien*|conserv* .. pas|aucun|aucune|jamais
ne|n .. pas essentiel*|fonctionnel*|indispensable*|strictement|identique*|optimal*|correctement|personnel*
ne|n .. pas ... plus de|longtemps
ne|n .. pas ... au delà
ne|n .. pas accès ... ni
mécanisme .. ne pas
ne|n .. jamais ... plus de|longtemps
sans aucun|aucune doute|garantie|responsabilité|obligation|engagement|frais|préavis|difficulté|conséquence|justification|motif|formalité|incidence|effet|préjudice|coût|délai|limite|limitation|discrimination|exception|condition|contrepartie
aucun|aucune des
aucun|aucune d entre
ne|n ... à votre|leur|son insu
aucun|aucune ... à votre|leur|son insu
aucun|aucune .. n est nécessaire*|requis*|indispensable*|obligatoire*|exigé*
aucun|aucune .. ne sont nécessaire*|requis*|indispensable*|obligatoire*|exigé*
ne|n .. aim*|appréci*|raffol* pas
si je|j ne|n .. pas|plus
abonné|abonnée|adhérent|adhérente|usager|acheteur|acheteuse|prestataire|destinataire|locataire|participant|participante|titulaire s engage .. ne pas
prestataire*|sous|fournisseur*|partenaire* s engage* .. ne pas|jamais
prestataire*|traitant*|fournisseur*|partenaire* s interdi* de
ne|n .. vend* pas de|d|des bien*|objet*|vêtement*|marchandise*|médicament*|aliment*|denrée*|animau*|livre*|place*|ticket*
à défaut .. ne|n
faute .. ne|n .. peut|peuvent
ne|n faisant|appartenant|ayant|étant|relevant|pouvant pas
l engagement de ne pas ... ni|ou
engagement de ne pas ... ni
aucun|aucune ... ne|n peut|peuvent être
pas activé* départ|par|d|automatiquement
ne|n .. aucun|aucune problème|souci|inconvénient|mal|coût|frais
employés|collaborateurs|salariés|agents|équipes ... s engage* à ne pas
employés|collaborateurs|salariés|agents|équipes ... s engage* à ne pas ... ni
aucun moment transmis* sur
ne|n nous est|sont|seront|sera pas|jamais|aucunement
^sans cookie*|traceur* ... ne|n
rien d autre que
rien à voir|faire|craindre|redouter
personne physique|concernée|morale|responsable|identifi*|de|qui|dont|compétente|habilitée|autorisée|âgée
une|la|toute|cette|chaque|tierce|autre personne
en personne
n enregistr* qu|que
[may]
peut
peuvent
pouvons
pourra
pourront
pourrons
pourrait
pourraient
puisse
puissent
susceptible*
éventuel*
le cas échéant
il se peut
il arrive
parfois
[we]
nous
notre
nos
on
ce site
le site
le présent site
cette application
l application
la plateforme
la société
l éditeur
[user]
vous pouvez
vous pourrez
vous avez la possibilité
vous avez le choix
vous devez
vous choisissez
vous décidez
vous préférez
vous souhaitez
vous désactivez
vous refusez
vous bloquez
pouvez vous
paramétrez
configurez
veuillez
votre navigateur
si l|un utilisateur|internaute|visiteur|abonné|client
lorsque l utilisateur|internaute|visiteur
utilisateur*|internaute*|visiteur* ne|n souhait*|accept*|peut|peuvent|pourr*|veut|désir*|consent*|autoris*|dispos*|doit
utilisateur|internaute|visiteur peut
utilisateurs|internautes|visiteurs peuvent
votre choix
vous ne|n *tez|*sez|*cez|*gez|*dez|*lez|*nez|*vez|*yez|*mez|*iez|*hez|*uez|*bez|*pez|*fez|*rrez|*aurez|*devrez|êtes
tu ne|n
[but]
mais
cependant
toutefois
néanmoins
pourtant
sauf
hormis
excepté
or
en revanche
par contre
à l exception
à moins
tandis que
alors que
et nous
et utilisons|collectons|utilise|collecte|conservons|traitons
et n|ne
seul
seuls
seule
seules
ou lorsque|si|quand
y compris lorsque
et elles|ils|elle|il|celles|ceux|celui|celle|nous|on|cela|n|ne
[and]
et
ou
ainsi que
[if]
si
s il
s ils
s elle
s elles
lorsque
lorsqu
quand
dès que
dès lors
au cas où
une fois
[relative]
qui
que
qu
dont
où
lequel
laquelle
lesquels
lesquelles
auquel
auxquels
auxquelles
duquel
desquels
desquelles
afin
car
puisque
parce
de sorte
[verb]
avons pas recours
a pas recours
recours à
fait pas appel
faisons pas appel
utilisons
utilise
utilisent
employons
emploie
déposons
dépose
déposent
plaçons
place
installons
installe
collectons
collecte
collectent
recueillons
recueille
traitons
traite
partageons
partage
partagent
vendons
vend
vendent
louons
communiquons
communique
transmettons
transmet
transmettent
transférons
transfère
divulguons
divulgue
stockons
stocke
conservons
conserve
enregistrons
enregistre
cédons
cède
faisons
fait appel
avons recours
a recours
recourons
recourt
analysons
suivons
combinons
mettons en œuvre
est utilisé*|employé*|déposé*|chargé*
sont utilisé*|employé*|déposé*|chargé*
intègre
intégrons
intègrent
contient
contiennent
comporte
comportent
affichons
reçoit
reçoivent
mesurons
mesure
faisons usage
fait usage
[only]
uniquement
seulement
exclusivement
seul
seule
seuls
seules
strictement limité*
ne recueill* que
ne trait* que
ne conserv* que
ne sert|servent que
n accèd* que
n est|sont .. que|qu
ne sont .. que|qu
ne seront .. que|qu
ne communiqu* que|qu
ne transmet* que|qu
ne partag* que|qu
ne dépos* que|qu
n utilis* que|qu
ne collect* que|qu
n emploi* que|qu
ne recour* que|qu
ne plac*|pos*|install*|charg* que|qu
les seuls cookies .. sont
rien d autre que
[example]
par exemple
p ex
par ex
tel que
telle que
tels que
telles que
tel qu
telles qu
tels qu
comme par exemple
à titre d exemple
[past]
utilis* .. auparavant|précédemment|anciennement
auparavant .. utilis*
par le passé .. utilis*
utilis* .. par le passé
n utilis* plus
n est|sont plus utilisé*
ne .. plus utilis*
n avons plus recours
ne recourons plus
avons cessé d|de
a cessé d|de
utilisait|utilisions|utilisaient|employait|employions|recourait|recourions
faisait|faisions appel
avons supprimé|retiré|abandonné|renoncé|désinstallé
a supprimé|retiré|abandonné|renoncé
jusqu en|à 20* ... avons|a utilisé|employé|eu|recouru|travaillé
avons|a arrêté|cessé|mis fin
nous avons arrêté
avons|a désinstallé|enlevé|ôté|supprimé
[client]
clients peuvent utiliser .. leur*|leurs propre*
vos clients
vos propres clients
votre propre compte
vos comptes
comptes de nos clients
nos clients utilisent
pour le compte de nos clients
nos donneurs d ordre
identifiants de connexion de
nous confiez .. accès
accès à vos comptes
votre compte publicitaire
vos comptes publicitaires
nos|les clients|commerçants|utilisateurs|marchands|abonnés peuvent relier|connecter|associer|brancher|installer|intégrer|ajouter|lier|activer
nos clients .. leur propre
sites de nos clients
sites que nous hébergeons
boutiques que nous hébergeons
sur leurs propres sites|pages|boutiques
sur leur propre site|page|boutique
commerçants|marchands|vendeurs|annonceurs .. peuvent
conseillons|accompagnons|formons .. clients
[definition]
est celui qui
est celle qui
est la personne
se réfère à
s entend*
on entend par
entend on par
s entend
s entendent
désigne
désignent
signifie
signifient
est un petit fichier
est un fichier
est un petit texte
sont de petits fichiers
sont des petits fichiers
sont des fichiers
sont de petites
petit fichier texte
petits fichiers texte*
petit fichier de données
fichier de petite taille
qu est ce qu
qu est ce que
se définit
ci après dénommé*
ci après désigné*
marque déposée
marques déposées
est une marque
sont des marques

# --- Conditions and exceptions -----------------------------------------------------------------
[cond.consent]
avec votre consentement
avec votre accord
avec votre .. consentement
avec le consentement
après votre consentement
après consentement
après .. consentement
après votre accord
après avoir .. consentement|accord
sans votre consentement
sans votre accord
sans votre .. consentement|accord|autorisation
sans le consentement
sans le .. consentement
sans consentement
sans .. consentement
sous réserve de|du .. consentement|accord
soumis*|soumises à|au .. consentement|accord
si vous .. consent*
si vous .. accept*
si vous .. accord
si vous .. autoris*
lorsque vous .. consent*
lorsque vous .. accept*
lorsque vous .. accord
lorsque .. consentement
dès que|lors .. consent*
une fois que vous .. consent*|accept*
qu après .. consentement|accord|acceptation|acceptiez|autorisation
qu avec .. consentement|accord
que si|avec|lorsque vous|votre .. consent*|accept*|accord
uniquement|seulement si|avec|après|lorsque|sur .. consentement|accord|acceptation|accept*
à condition que vous .. consent*|accept*
sauf .. consentement|accord|refus|opposition
à moins que vous .. consent*|accept*|autoris*
votre consentement .. requis|nécessaire|recueilli|demandé|préalable|sollicité
votre accord préalable
votre consentement préalable
consentement préalable
préalablement .. consenti
recueillons votre consentement
recueillir votre consentement
demandons votre consentement
demandons .. consentement
avez .. donné votre consentement|accord
avez .. consenti
avez .. accepté
tant que vous .. pas .. accept*|consent*
nécessit* .. consentement
opt in
cliqu* sur tout accepter|accepter
cliqu* sur j accepte
cliqu* .. accepter
subordonné* à|au .. consentement|accord
conditionné* à|au|par .. consentement|accord
dépend|dépendent de|du .. consentement|accord
sur la base de votre accord
consentement recueilli
consentement obtenu
sans accord|consentement|autorisation de votre part
demandons .. accord|autorisation|permission
une fois que vous ... accept*|consent*
jusqu à ce que vous .. autoris*|accept*|consent*|activ*
tout autoriser|accepter
après|dès que vous .. autoris*|accept*
lorsque vous .. autoris*
qu après que vous ... choisi
avec|après|sans votre .. approbation|agrément
avant|après|fois que vous .. approuv*
si|lorsque vous .. approuv*
sans que vous .. choisi*|accept*|consent*
avec|sans|après|avant|moyennant votre|vos|un .. consentement|accord|autorisation|approbation|acceptation|feu|agrément|assentiment|aval
après|avant|sans|moyennant consentement|accord|acceptation|autorisation|opt
requiert|requièrent|nécessite|nécessitent|exige|exigent|suppose|supposent .. accord|consentement|autorisation|acceptation
soumis*|subordonn*|conditionn* à|au votre accord|consentement|autorisation|acceptation
qu une fois .. accord|consentement
une fois votre|l|le|cet accord|consentement|autorisation|acceptation
exclusivement|uniquement|seulement|que sur|avec|après|moyennant .. consentement|accord|autorisation|acceptation
avons besoin .. accord|consentement|autorisation
votre feu vert
en cas d acceptation|accord|consentement
sans votre oui|aval|autorisation
sans|avant un|votre oui
consentement a été donné|obtenu|recueilli|accordé
[cond.click]
que si|lorsque|quand vous .. cliqu*
lorsque vous .. cliqu*
quand vous .. cliqu*
si vous .. cliqu*
dès que vous .. cliqu*
après avoir cliqué
une fois que vous .. cliqu*
tant que vous .. pas .. cliqué
avant que vous .. cliqu*
qu au clic
au moment du clic
qu après .. clic|cliqué|cliquez
après votre clic
après .. clic
si vous cliquez
en cliquant sur la vidéo|carte|le bouton lecture
tant que vous ... cliqu*
avant que vous ... cliqu*
jusqu à ce que vous ... cliqu*
d un clic
d un simple clic
par un clic
que lorsque|quand|si vous .. appuy*|lanc*
au moment où vous .. appuy*|cliqu*|lanc*
avant|après|par|avec|au|d|dès|sans le|votre|un|premier|ce premier|second|seul|simple clic
avant|après|par|au|dès|sans le|votre|un clic
deux clics
double clic
cliquez pour charger|afficher|voir|activer|lancer
activé*|lancé*|chargé* par vos soins|vous
à la demande
[cond.login]
lorsque vous êtes connecté*
si vous êtes connecté*
quand vous êtes connecté*
tant que vous êtes connecté*
lorsque vous vous connectez
si vous êtes .. connecté*|identifié*
utilisateurs connectés
[cond.except]
personne d autre que
nul autre que
d autres que
sauf
hormis
excepté
à l exception
à moins que
à moins d
à moins de
autre que
autres que
en dehors de
à condition
sous réserve
dans la mesure où
dans les cas où
pour autant que
dans la limite
exclusivement dans le cadre
sans .. contrat|convention
sans accord de
à part
en dehors
[cond.dnt]
do not track
ne pas me pister
ne pas suivre
[cond.not]
loi|droit|législation|réglementation .. exige|requiert|impose .. consentement|accord
sans que votre consentement .. requis|nécessaire
sans que .. consentement .. soit requis|nécessaire
sans qu il soit .. consentement
consentement .. n est pas|jamais requis|nécessaire|exigé|obligatoire|demandé|sollicité
consentement .. n est ni requis|nécessaire
ne|n nécessit* pas|aucun .. consentement
ne|n requi* pas|aucun .. consentement
ne|n exig* pas|aucun .. consentement
n a|ont pas besoin .. consentement
aucun consentement n est requis|nécessaire|exigé
exempt*|dispens* de|du .. consentement
exemption de|du consentement
sans consentement préalable possible
peuvent|peut être déposé* sans .. consentement|accord
pas de consentement .. requis|nécessaire
pas besoin de votre consentement|accord
toujours sans consentement|accord
la loi interdit
ne sont pas soumis*|subordonné* ... .. consentement
n est pas soumis*|subordonné* ... .. consentement
si vous ne|n accept*|consent*|autoris* pas
si vous ne|n souhait* pas accept*|consent*
choisir|décider si vous .. accept*|consent*
sauf|hormis|excepté|à part|autre que nous|nous mêmes|vous|vous même
d autre que nous
autre que le|la|les|nos nôtre|nôtres
autres que les|nos nôtres
que le nôtre
[cond.default]
par défaut
avant que vous ayez|n choisi
avant que vous n ayez choisi
avant que vous fassiez|faites .. choix
avant tout choix
avant votre choix
tant que vous n avez pas .. choisi|choix
tant que vous n avez rien choisi
avant cela|ça
jusque là
d ici là
auparavant
dans ce cas
[choiceword]
votre choix
vos choix
vos préférences
votre préférence
votre décision
vos réglages
votre consentement
votre refus
votre acceptation
vous avez accepté|refusé|choisi|consenti
choix en matière de cookies
choix de langue
preuve du|de consentement

# --- Technologies ------------------------------------------------------------------------------
[tech.cookie]
cookie*
témoin
témoins
temoin
temoins
témoins de connexion
traceur
traceurs
[tech.first_party_cookie]
cookies internes
cookies propres
cookies propriétaires
cookies first party
cookies de première partie
cookies de premier niveau
cookies déposés par nous|nos soins
nos propres cookies
[tech.third_party_cookie]
cookie*|témoin*|temoin*|traceur* tiers|tierce|tierces
cookies dits tiers
cookies de tiers
cookies de nos partenaires
cookies de partenaires
cookies de sociétés tierces
cookies .. par des|un tiers
cookies .. par .. tiers
cookies .. par .. partenaires
cookies .. par .. sociétés tierces
cookies .. par .. prestataires
cookies .. par .. annonceurs
cookies .. par .. régies
cookies .. par d autres
cookies .. provenant de tiers
cookies .. domaines tiers
tiers|partenaires|annonceurs .. dépos*|plac*|install*|émett* .. cookies|traceurs
cookies third party
third party cookies
[tech.functional_cookie]
cookie*|témoin*|temoin*|traceur* technique|techniques
cookie*|témoin*|temoin*|traceur* fonctionnel|fonctionnels
cookie*|témoin*|temoin*|traceur* strictement nécessaire*|necessaire*
cookie*|témoin*|temoin*|traceur* nécessaires|necessaires|nécessaire
cookie*|témoin*|temoin*|traceur* essentiel|essentiels
cookie*|témoin*|temoin*|traceur* indispensable|indispensables
cookie*|témoin*|traceur* obligatoires
cookie*|traceur* de fonctionnement
cookie*|traceur* de fonctionnalité|fonctionnalités
cookie*|traceur* de navigation
cookie*|traceur* techniques .. nécessaires
cookie*|traceur* techniques et|ou fonctionnels
cookie*|traceur* .. nécessaires au|à .. fonctionnement|navigation
cookie*|traceur* .. indispensables au|à .. fonctionnement|navigation
cookie*|traceur* .. essentiels au|à .. fonctionnement|navigation
cookie*|traceur* de préférence|préférences
[tech.analytics_cookie]
cookie*|témoin*|temoin*|traceur* analytique|analytiques
cookie*|témoin*|temoin*|traceur* statistique|statistiques
cookie*|témoin*|traceur* analytics
cookie*|témoin*|traceur* de mesure
cookie*|témoin*|traceur* de performance|performances
cookie*|témoin*|traceur* d analyse
cookie*|témoin*|traceur* d audience
cookie*|témoin*|traceur* de statistique|statistiques
cookie*|témoin*|traceur* de fréquentation
cookie*|témoin*|traceur* à des fins statistiques|d
cookie*|témoin*|traceur* .. mesure d|de l audience
cookie*|témoin*|traceur* .. mesurer l audience|la
cookies google analytics
cookies matomo
cookie*|témoin*|temoin*|traceur* de suivi d analyse ou|et|ni de publicité
cookie*|témoin*|temoin*|traceur* analytique|analytiques|statistiques .. publicitaire|publicitaires
cookie*|témoin*|temoin*|traceur* publicitaire|publicitaires .. analytique|analytiques|statistiques|analyse
[tech.advertising_cookie]
cookie*|témoin*|temoin*|traceur* publicitaire|publicitaires
cookie*|témoin*|traceur* marketing
cookie*|témoin*|traceur* de publicité|publicités
cookie*|témoin*|traceur* de ciblage
cookie*|témoin*|traceur* de marketing
cookie*|témoin*|traceur* commerciaux
cookie*|témoin*|traceur* de reciblage
cookie*|témoin*|traceur* à des fins publicitaires
cookie*|témoin*|traceur* .. publicitaires
cookie*|témoin*|traceur* .. fins|fin de publicité
cookie*|témoin*|traceur* .. publicité|publicités ciblée|ciblées|personnalisée|personnalisées
cookie*|témoin*|temoin*|traceur* de suivi|pistage|traçage .. publicité|publicités|publicitaire|publicitaires
cookie*|témoin*|temoin*|traceur* publicitaire|publicitaires .. suivi|pistage|traçage
cookie*|témoin*|temoin*|traceur* de suivi d analyse ou|et|ni de publicité
cookie*|témoin*|temoin*|traceur* analytique|analytiques|statistiques .. publicitaire|publicitaires
cookie*|témoin*|temoin*|traceur* publicitaire|publicitaires .. analytique|analytiques|statistiques|analyse
[tech.tracking_cookie]
cookie*|témoin*|temoin*|traceur* de suivi
cookie*|témoin*|temoin*|traceur* de pistage
cookie*|témoin*|temoin*|traceur* de traçage
cookie*|témoin*|temoin*|traceur* de tracking
cookies traceurs
cookies espions
cookie*|témoin* .. suivre votre|vos|les
cookie*|témoin* .. pistage
cookie*|témoin*|temoin*|traceur* de suivi|pistage|traçage .. publicité|publicités|publicitaire|publicitaires
cookie*|témoin*|temoin*|traceur* publicitaire|publicitaires .. suivi|pistage|traçage
cookie*|témoin*|temoin*|traceur* de suivi d analyse ou|et|ni de publicité
[tech.session_cookie]
cookie*|témoin*|traceur* de session
cookie*|témoin* temporaires
cookies session
[tech.web_beacon]
balise* web
balises internet
balise* invisible*
pixel* invisible*
image* transparente*
gif invisible*|transparent*
clear gif*
beacons
web beacon*
mouchard*
[tech.pixel_tag]
pixel
pixels
pixel* espion*
pixel* de suivi
pixel* de conversion
pixel* de traçage
pixel* de tracking
balise* pixel*
pixel* tag*
tag* pixel*
pixel|pixels publicitaire|publicitaires|de|des|du|d
[tech.web_analytics]
mesure d audience
mesures d audience
mesure de l audience
mesure de la fréquentation
mesurer l audience
mesurer la fréquentation
analyse d audience
analyses d audience
analyse de l audience
analyse de la fréquentation
analyse web
analyses web
analyse du trafic
analyser le trafic
analyser la fréquentation
statistiques de fréquentation
statistiques de visite|visites
statistiques d audience
statistiques d utilisation
statistiques de navigation
statistiques de consultation
statistiques sur la fréquentation
statistiques .. site
fréquentation du|de .. site
outil* d analyse
outil* analytique*
outil* statistique*
outil* de statistiques
outil* de mesure
outil* analytics
logiciel* d analyse
service* d analyse
service* analytique*
solution* d analyse
solution* de mesure
solution* statistique*
partenaires analytiques
google analytics
matomo
piwik
[tech.social_button]
bouton* de partage
bouton* sociaux|social
bouton* .. réseaux sociaux
bouton* .. médias sociaux
bouton* partager
bouton* j aime
bouton like
bouton* tweet*
bouton* facebook|twitter|linkedin|pinterest|instagram|whatsapp
icône* de partage
module* sociaux|social
module* de partage
module* .. réseaux sociaux
plugin* sociaux|social
plug ins sociaux
plugin* .. réseaux sociaux
plug in|ins .. réseaux sociaux
widget* sociaux
widget* .. réseaux sociaux
outil* de partage
fonctionnalité* de partage
fonctionnalités .. réseaux sociaux
cookies .. réseaux sociaux
cookies .. boutons de partage
partage sur les réseaux sociaux
partager .. sur les réseaux sociaux
bouton* .. réseau social
bouton* de|du facebook|twitter|linkedin|pinterest|instagram|whatsapp
module*|bouton*|plugin*|widget*|extension* sociaux|social|des|de|du réseaux|réseau|facebook
[tech.embedded_video]
vidéo* youtube|vimeo|dailymotion
vidéo* intégrée*
vidéo* embarquée*
vidéo* incorporée*
vidéo* .. youtube|vimeo|dailymotion
lecteur* vidéo*
contenu* intégré*|embarqué*
intégr* .. vidéo*
[tech.embedded_map]
google maps
openstreetmap
carte* interactive*
carte* google
carte* intégrée*
cartes de google
[tech.remote_font]
google fonts
polices google
polices .. google
polices de caractères .. google|externes|distantes|adobe
polices web
polices d écriture .. google
webfonts
adobe fonts
polices .. propre|propres|nos serveur*
polices .. localement|local
polices|police|typographies tierces|tierce|externes|externe|extérieures
polices|police|typographies de tiers
polices|typographies .. notre|nos|propre|propres|ce|le même serveur|serveurs|domaine|domaines|site|hébergement
polices|typographies de|du google
[tech.captcha]
captcha
recaptcha
hcaptcha
[tech.local_storage]
stockage local
stockage local du navigateur
stockage du navigateur
stockage de session
stockage web
stockage html5
mémoire locale
local storage
localstorage
sessionstorage
objets locaux partagés
[tech.fingerprinting]
empreinte* numérique*
empreinte* de l appareil
empreinte* du navigateur
empreinte* du|de .. terminal|navigateur|appareil
prise d empreinte*
calcul d empreinte*
fingerprint*
[tech.device_id]
identifiant* unique*
identifiant* de|d .. appareil|appareils|terminal|terminaux|mobile|dispositif
identifiant* d appareil*
identifiant* appareil
identifiant* de l appareil
identifiant* du terminal
identifiant* du dispositif
identifiant* mobile*
identifiant* technique*
numéro d identification .. appareil
numéro imei
device id*
[tech.advertising_id]
identifiant* publicitaire*
identifiant* .. publicité
identifiant* de publicité
id publicitaire*
idfa
aaid
[tech.hashed_email]
e mail* hach*
email* hach*
courriel* hach*
mail* hach*
adresse* .. hach*
version hachée
forme hachée
hachage .. e mail|email|mail|adresse*
hashé*
adresse* .. hash*
[tech.cookie_sync]
synchronisation .. cookie*|identifiant*
synchronis* .. cookie*|identifiant*
cookie sync*
cookie matching
appariement .. cookie*|identifiant*
[tech.cross_device]
plusieurs appareils
différents appareils
plusieurs terminaux
différents terminaux
multi appareils
multi terminaux
multi dispositifs
inter appareils
d un appareil à l autre
plusieurs dispositifs
rapproch* .. terminaux|appareils
cross device
[tech.server_side_tagging]
server side
côté serveur .. suivi|balis*|tag*|conversion*
suivi côté serveur
balisage côté serveur
api de conversion*
api conversion*
conversions api
[tech.session_recording]
enregistrement* de session*
enregistrement* .. sessions
relecture de session*
rejeu de session*
session replay
carte* de chaleur
carte* thermique*
heatmap*
mouvements de .. souris
mouvement* de souris
déplacements de .. souris
rejou* .. session*|visite*
sessions .. enregistrées
enregistr* .. session*|visite*|écran*
enregistrons pas ce|tout que|ce
[tech.log_file]
journaux de connexion
journal de connexion
journaux du serveur
journaux de|des serveur*
journaux serveur*
journaux d accès
journaux techniques
journaux système*
journaux d activité
journaux d événements
journaux d évènements
fichier* journal
fichiers journaux
fichier* log*
fichiers de journalisation
fichiers de log
journalisation
logs
données de log
données de journal
données de connexion
traces de connexion
serveurs .. enregistr* automatiquement
serveur* enregistr*
automatiquement .. serveur*
historique* de connexion
[tech.ip_address]
adresse* ip
adresse* de protocole internet
adresse* internet protocol
[tech.ip_anonymisation]
adresse* ip .. anonymis*
adresse* ip .. tronqu*
adresse* ip .. masqu*
ip anonymis*
ip tronqu*
ip masqu*
anonymis* .. ip
masqu* .. ip
dernier octet
derniers octets
[tech.location]
données de localisation
données de géolocalisation
données relatives à .. localisation
géolocalis*
gps
votre localisation
votre position
votre emplacement
localisation précise
localisation de votre|l
localisation géographique
position géographique
informations de localisation
données de position
[tech.ip_geolocation]
localisation .. adresse ip
position .. adresse ip
adresse ip .. localisation
adresse ip .. localiser
adresse ip .. géolocalis*
localisation approximative
localisation géographique approximative
emplacement approximatif
[tech.email_tracking]
taux d ouverture
taux de clic*
ouverture de nos|vos|l|des|ces e|emails|email|mails|courriels|newsletters|messages|communications
ouverture des e mails
suivi des ouvertures
ouvert* .. e mail|emails|email|courriel*|newsletter*|mail|mails|message|messages|messages|communications
ouvrez .. e|emails|email|courriel*|newsletter*|mail|mails
pixel* .. e mail*|email*|courriel*|newsletter*|communications
ouvertures et .. clics
si vous avez ouvert
e mails .. ouvert*
emails .. ouvert*
courriels|emails|mails|messages|newsletters ... ouverts|ouvertes|lus
si vous les avez ouverts|lus
[tech.tracking_link]
lien* de suivi
lien* traqué*|tracé*|trackés|tracké
lien* de tracking
url* de suivi
redirections .. suivi
[tech.live_chat]
chat en ligne
chat en direct
chat en temps réel
live chat
livechat
messagerie instantanée
tchat
service de chat
fonction de chat
fenêtre de chat
module de chat
outil de chat
discussion instantanée
discussion en ligne
[tech.chatbot]
chatbot*
agent* conversationnel*
assistant* virtuel*
assistant* conversationnel*
robot* conversationnel*
[tech.profiling]
profilage
établi* .. profil*
profil* d utilisation
profil* de navigation
profil* marketing
profil* publicitaire*
profil* de vos
profil* .. centres d intérêt
segments d audience
segmentation
inféré*
déduit* .. vos
scoring
créer|créons|crée|créent|constituer|dresser|construire .. profils
dress* .. profil*
profil type
[tech.retargeting]
reciblage
reciblé*
retargeting
remarketing
publicité* .. sur d autres sites
annonces .. sur d autres sites
recibl*
[tech.behavioural_targeting]
publicité*|annonces .. en fonction|selon de vos|ses|leurs habitudes|intérêts|centres
publicité*|annonces .. en fonction de vos|votre habitudes|intérêts|centres|navigation
publicité* comportementale*
ciblage comportemental
publicité* ciblée*
publicité* personnalisée*
annonce* ciblée*|personnalisée*
ciblage publicitaire
publicité* .. fondée* sur .. intérêts
publicité* .. basée* sur .. intérêts
publicité* .. adaptée* à .. intérêts
publicité* .. en fonction de .. intérêts
publicité* .. centres d intérêt
contenus publicitaires .. centres d intérêt
publicité* par centres
personnalisation des publicités|annonces
personnaliser les|des|nos publicités|annonces
profilage publicitaire
publicités en ligne personnalis*
publicité* adaptée*
publicité* ciblant
technologie*|technique*|script*|balise*|code* publicitaire*
adtech
[tech.cross_site_tracking]
suivi intersite*
suivi inter sites
pistage intersite*
suivre .. d autres sites
suivre .. différents sites
suivre .. plusieurs sites
suivi .. d autres sites
suivi .. différents sites
suivi .. plusieurs sites
navigation sur d autres sites
d un site à l autre
à travers différents sites
[protection]
protection contre le pistage|suivi
[tech.tracking]
tracking
technologie* de suivi
technologie* de traçage
technologie* de pistage
technologie* de tracking
technologie* similaire*
technologie* analogue*
outil* de suivi
outil* de traçage
outil* de pistage
outil* de tracking
script* de suivi
script* de traçage
dispositif* de suivi
dispositif* de traçage
traqueur*
tracker*
pistage
suivi publicitaire
suivons|pistons|traquons|surveillons|espionnons .. visiteurs|lecteurs|utilisateurs|internautes|personne|vous
ne vous suivons|pistons|traquons|surveillons|espionnons
vous .. suivi|suivie|pisté|pistée|traqué|surveillé|profilé
visiteurs|lecteurs|utilisateurs|internautes .. suivis|pistés|traqués|surveillés|profilés
[tech.consent_management_platform]
consent management platform
plateforme de consentement
plateforme* de gestion .. consentement*
gestion du consentement
gestion des consentements
gestionnaire* de consentement*
gestionnaire* de cookies
outil*|solution|centre|module|panneau|plateforme de gestion des cookies
module de gestion des cookies
bandeau* cookie*
bandeau .. cookies
bandeau de consentement
bannière* cookie*
bannière .. cookies
bannière de consentement
cookiebot
axeptio
tarteaucitron
[tech.crawling]
crawling
scraping
moissonnage
robots d indexation
aspiration de données
[tech.data_matching]
recoup* .. données|informations
rapproch* .. données|informations
crois* .. données|informations
enrichi* .. données|informations|profil*
combin* .. données|informations .. sources|tiers|partenaires
associ* .. données|informations .. autres sources
croisement .. données|fichiers
rapprochement .. données|fichiers
enrichissement
[tech.affiliate_tracking]
affiliation
lien* affilié*|sponsorisé*
lien* d affiliation
programme* d affiliation
plateforme* d affiliation
[tech.automated_decision]
décision automatisée|automatique
prise de décision* automatisée*
prises de décision* automatisées
prise de décision automatique
prises de décision automatiques
prise de décision* .. automatisée*
décisions automatisées
décisions automatiques
décisions entièrement automatisées
processus décisionnel* automatisé*
prend|prenons|prennent .. décisions .. automatis*
[tech.telemetry]
rapport* de plantage|incident
télémétrie
télémétrique*
[tech.ab_testing]
a b test*
tests a b
test a b
ab test*
a b testing
tests de variantes

# --- Rights ------------------------------------------------------------------------------------
[rightcue]
exercice de|d vos|ses|ces|leurs|votre|droits
possibilité de|d
droit
droits
demander
demande
demandes
demandez
vous pouvez
vous pourrez
pouvez vous
vous disposez
disposez
vous bénéficiez
bénéficiez
vous avez
vous êtes en droit
peut demander
peuvent demander
peut exercer
exercer
dispose d
disposent d
libre de
requérir
solliciter
peut obtenir
peuvent obtenir
obtenir
[right.access]
droit d accès
droits d accès
droits d'accès
droit à l accès
d accès de|à|aux|et
accès à vos|ses|leurs|mes|leur|votre|sa|ces données|informations
accès aux données|informations
accès .. données .. concernant|concernent
demander l accès
demander .. l accès
demander à .. accéder
l accès la|et|à vos|aux
l accès la rectification
accéder à vos|ses|leurs|mes données|informations
accéder à l ensemble .. données|informations
accéder aux données|informations
accéder .. données
accès et de rectification
accès rectification
accès modification
accès interrogation
d interrogation
droit d information
droit à l information
droit d être informé
consulter vos|les données|informations
copie de vos|ses|leurs|mes données|informations|renseignements
copie .. données|renseignements
copie des données|informations
obtenir une copie
obtenir la confirmation
obtenir confirmation
obtenir communication
savoir quelles données
savoir si .. données
prendre connaissance .. données
^accès
^acces
[right.rectification]
rectif*
corriger
corrigé*
correction
mettre à jour vos|ses|leurs|les|mes|votre|des
mise à jour de vos|ses|leurs|mes|ces
mise à jour des données|informations
mises à jour .. données
inexact*
erroné*
compléter
modifier vos|ses|les|leurs|mes données|informations
modifier mettre
modifier ou
modification de vos|ses|leurs|mes|ces
modification des données|informations
droit de modification
de modification
faire modifier
[right.erasure]
faire|faites effacer|supprimer
effacement
effacer vos|ses|les|leurs|mes|des données|informations
effacer .. données
supprimer effacer
effacées
suppression de vos|ses|leurs|mes|votre|ces|toutes|tout
suppression des données|informations
suppression .. données|compte
droit de suppression
droit à la suppression
de suppression
la suppression
suppression et
suppression ou
suppression
supprimer vos|ses|leurs|mes données|informations
supprimer .. données|informations
supprimer votre|son compte
supprimées
supprimer ou
ou supprimer
et supprimer
droit à l oubli
l oubli
destruction de vos
désindex*
cesse|cesser la diffusion
cesser de|la diffuser|diffusion
[right.restriction]
restreindre .. utilisation
limitation du|des|de traitement*
limitation .. traitement*
limitation de l utilisation
limitation de vos
droit à la limitation
droit de limitation
droit .. limitation
la limitation
de limitation
limiter le|les|leur|certains traitement*
limiter .. traitement*
limiter .. utilisation
restreindre .. traitement*|utilisation
restriction du|des|de .. traitement*
gel .. données
limitation et|ou|portabilité|opposition|à
effacement|suppression|oubli|rectification|accès limitation
[right.portability]
portabilité
portabilite
portables
format structuré
format .. structuré
lisible par machine
lisible par une machine
lisible par la machine
couramment utilisé
récupérer vos|les|ses données
transférer .. autre responsable
transmettre .. autre responsable
transmises .. autre responsable
transférer .. à un autre|tiers|organisme
transmettre .. à un autre
transmises à un tiers
transférées à un tiers
[right.objection]
opposition
vous opposer
s opposer
m opposer
s y opposer
vous y opposer
opposer au traitement
vous opposez
objection
cess* d utiliser|traiter
ne plus utiliser|traiter vos|ses|mes données
[right.withdraw_consent]
retirer .. autorisations|accords
retirer .. consentement|accord|autorisation
retirer ce consentement
retiré .. consentement
retrait .. consentement|accord
retirez .. consentement
révoquer .. consentement|accord|autorisation
révocation .. consentement|accord
consentement .. retir*
consentement .. révoqu*
consentement .. retrait
revenir sur .. consentement
consentement .. pouvez .. retirer
pouvez retirer à tout moment
pouvez le|la retirer
retrait du
retirer celui ci
[right.automated_decision]
intervention humaine
intervention .. être humain
contester .. décision*
ne pas faire l objet .. décision*
ne pas être soumis* .. décision*
ne pas .. décision* .. automatis*
droit .. décision* .. automatis*
décision* individuelle* automatisée*
réexamin* .. décision*
réexamen .. décision*
présenter vos|ses observations
décision .. réexamin*
[right.complaint]
introduire .. réclamation|plainte|recours
introduction .. réclamation|plainte
déposer .. réclamation|plainte|recours
dépôt .. plainte|réclamation
adresser .. réclamation|plainte
formuler .. réclamation|plainte
effectuer .. réclamation
faire .. réclamation
présenter .. réclamation|plainte
soumettre .. réclamation|plainte
former .. réclamation|recours
porter plainte
porter réclamation
saisir la|l|le cnil|autorité|commission|apd
saisir .. cnil|autorité|commission
réclamation .. cnil|autorité|commission|apd
réclamations .. cnil|autorité
plainte .. cnil|autorité|commission|apd
plainte auprès
réclamation auprès
recours auprès
droit de réclamation
droit de plainte
droit de recours
plainte|réclamation peut|peuvent être déposée*|introduite*|adressée*|formulée*
déposer plainte
[right.post_mortem]
après votre|son|leur|le|ma décès|mort
après .. décès
post mortem
directives anticipées
directives .. décès|mort
directives relatives
directives concernant
directives générales
directives particulières
définir .. directives
sort de vos|ses|leurs données
sort des données
en cas de décès

# --- Legal bases -------------------------------------------------------------------------------
[basiscue]
respect de nos|ses|leurs|vos obligations
pour respecter|satisfaire|remplir
afin de respecter|satisfaire|remplir
base légale
bases légales
base juridique
bases juridiques
fondement*
fondé*
fonde
fondent
fondant
repose
reposent
reposant
sur la base
sur base
basé*
en vertu
justifi*
licéité
licite
légalité
au titre de
nécessaire*
en exécution
[articlepart]
let
lettres
points
paragraphe
par
alinéa
al
litt
littera
[article]
articles
[basis.consent]
votre consentement
son consentement
leur consentement
le consentement
du consentement
un consentement
au consentement
consentement préalable
consentement explicite
consentement exprès
consentement libre
consentement de l utilisateur
consentement de la personne
consentement de
consentement des
avez consenti
avez donné votre accord
votre accord
consentement article
^consentement
consentement
[basis.contract]
exécution du|d|de|des|notre|votre .. contrat*
exécution du contrat
exécution d un contrat
exécution de la prestation
exécution de mesures précontractuelles
mesures précontractuelles
mesures pré contractuelles
exécution des conditions générales
exécution contractuelle
exécution de la commande
exécution de votre commande
en exécution d
exécuter le|un|notre|votre contrat
exécuter .. contrat*
relation contractuelle
relations contractuelles
obligation* contractuelle*
engagements contractuels
nécessité contractuelle
base contractuelle
contrat conclu
contrat que vous .. souscrit|conclu
conclusion .. contrat
nécessaire* .. contrat
^contrat
[basis.legal_obligation]
obligation* légale*
obligation* réglementaire*
obligation* règlementaire*
obligations comptables
obligations fiscales
obligation* imposée* par la loi
obligations légales .. réglementaires
obligé* .. par la loi
exigé* par la loi
exigence* légale*
respect* .. obligation* légale*
prévu* par la loi
conformer à .. loi|législation|réglementation
[basis.legitimate_interest]
intérêt* légitime*
interet* legitime*
intérêt* commercia* légitime*
intérêt prépondérant
[basis.vital]
intérêt* vita*
sauvegarde des intérêts
[basis.public_task]
intérêt public
intérêts publics
mission de service public
mission d intérêt
autorité publique .. investi*

# --- Purposes ----------------------------------------------------------------------------------
[purpose.service]
fonctionnement technique|du site
gérer les|des|vos adhésions
gestion des|de adhésions|fidélité
fournir .. service*
fourniture .. service*
fournir nos produits
gestion de vos|des|votre|la commande*
gérer vos|les|votre commande*
traiter vos|votre|les commande*
traitement de vos|des|votre commande*
exécuter .. commande*
livraison
gestion .. compte*
gérer votre|vos compte*
création de .. compte
réservation*
exécution du contrat
gestion de la relation client*|commerciale|contractuelle
facturation
[purpose.direct_marketing]
offres et informations commerciales
informations commerciales
alertes .. par courriel|e|mail
newsletter*
infolettre*
lettre* d information
bulletin* d information
prospection
marketing direct
communications commerciales
communication* marketing
offres commerciales
offres promotionnelles
emails promotionnels
sollicitations commerciales
fins de marketing
fins marketing
démarchage
[purpose.advertising]
publicité*
publicitaire*
annonces ciblées
campagnes publicitaires
[purpose.analytics]
statistique*
mesure d audience
mesures d audience
mesurer l audience
analyser .. utilisation|navigation|trafic|fréquentation|comportement
analyse .. utilisation|navigation|trafic|fréquentation|audience
améliorer .. site
améliorer .. navigation
amélioration .. site
comprendre comment .. utilis*
[purpose.measurement]
mesurer .. performance|performances|efficacité|audience
mesure .. performance|performances|efficacité
[purpose.personalisation]
personnalis*
sur mesure
adapté* à vos
adapter .. contenu*
[purpose.profiling]
profilage
profils
segmentation
[purpose.security]
sécurité
sécuriser
sécurisation
protéger le|nos|notre|la
[purpose.fraud_prevention]
fraude*
fraudule*
abus
[purpose.legal]
obligation* légale*
obligations réglementaires
obligations comptables
litige*
contentieux
défense .. droits
défendre .. droits
action en justice
[purpose.research]
recherche scientifique
études de marché
étude de marché
fins de recherche
enquête* de satisfaction
[purpose.support]
répondre aux|à toute demande*|question*
service client*
service clientèle
assistance
support client
support technique
répondre à vos|votre|leurs|aux demande*|question*
réponse aux demandes
traiter vos|votre demande*|réclamation*
gestion .. réclamations
service après vente
[purpose.product_development]
améliorer nos|notre|les produit*|service*|offre
amélioration .. services|produits|qualité
développ* .. produits|services
développement .. produits|services
nouveaux produits
[purpose.data_sale]
commercialis* .. données
vente .. données
[purpose.data_enrichment]
enrichi*
enrichissement

# --- Recipients --------------------------------------------------------------------------------
[sharecue]
envoyé*|adressé* à|aux|vers
partag*
transmis
transmise
transmises
transmet*
transmission*
communiqué
communiqués
communiquée
communiquées
communiquer
communiquons
communique
divulgu*
divulgation
céd*
cession
transfér*
transfert*
destinataire*
destinée*
tiers
tierce
tierces
partenaire*
sous traitant*
sous traitante*
sous traitance
prestataire*
fournisseur*
accès
accéder
accessible*
mis|mise|mises à disposition
faisons appel
fait appel
faire appel
font appel
avons recours
a recours
avoir recours
recourons
collaborons
travaillons avec
confi*
hébergé*
reçoit|reçoivent|obtiennent
[category.advertising partners]
partenaire* publicitaire*
partenaire* marketing
partenaire* commercia* .. publicit*
annonceur*
régie* publicitaire*
regies publicitaires
régies
réseau* publicitaire*
société* de publicité
sociétés publicitaires
plateforme* publicitaire*
agence* de publicité
agence* média*
agence* publicitaire*
agence* de communication
prestataire* .. marketing|publicité
prestataires .. communication marketing
services de marketing
services .. publicité
services publicitaires
services liés au marketing
partenaires .. publicité|marketing
[category.analytics]
partenaire* analytique*
partenaires d analyse
service* d analyse
services analytiques
fournisseur* .. analyse*
fournisseur* .. analytique*
fournisseur* .. statistiques
fournisseur* .. mesure
prestataire* .. analyse*
prestataire* .. statistiques
prestataire* .. mesure
prestataire* .. audience
outil* d analyse
outils analytiques
solution* d analyse
mesure d audience
l analyse de|des données
analyse d audience
analyse web
statistiques de fréquentation
[category.processors]
sous traitant
sous traitants
sous traitante
sous traitantes
sous traitance
prestataire
prestataires
prestataires techniques
prestataires de services
prestataire* de service*
fournisseurs de services
fournisseur* de service*
fournisseurs
fournisseur tiers
tiers de confiance
sociétés tierces
entreprises tierces
[category.hosting]
hébergeur*
hébergement
hebergeur*
hebergement
fournisseur* .. hébergement
prestataire* .. hébergement
fournisseur* cloud
fournisseur* .. cloud
services cloud
service* d hébergement
cloud
infogérance
prestataire* informatique*
services informatiques
centre* de données
[category.payment]
prestataire* de paiement
fournisseur* de paiement
prestataire* .. paiement*
fournisseur* .. paiement*
service* de paiement*
solution* de paiement*
plateforme* de paiement*
opérateur* de paiement
partenaire* de paiement
processeur* de paiement*
établissement* de paiement
établissement* bancaire*
établissement* financier*
organismes bancaires
paiement en ligne
paiement sécurisé
banque
banques
[category.social networks]
réseau* socia*
média* socia*
plateforme* sociale*
plateformes .. réseaux sociaux
[category.email service provider]
prestataire* .. e mail*
prestataire* .. email*
prestataire* .. emailing
prestataire* .. routage
fournisseur* .. e mail*
fournisseur* .. email*|messagerie|courriel*
service* .. emailing
envoi d e mails
envoi d emails
envoi de courriels
envoi de newsletter*
envoi de nos newsletter*
envoi de la newsletter
envoi d infolettres
plateforme d envoi
service* de messagerie
routage
emailing
mailing
distribution d|de emails|e|courriels
[category.communication and CRM]
crm
gestion de la relation client*
outil* de relation client*
services de communication
[category.group companies]
société* du groupe
sociétés de notre groupe
entités du groupe
entités de notre groupe
entreprises du groupe
filiale*
société mère
maison mère
sociétés soeurs
sociétés sœurs
sociétés affiliées
société affiliée
entreprises affiliées
entités affiliées
notre groupe
sociétés liées
au sein du groupe
[category.strategic partners]
partenaire* commercia*
partenaire* stratégique*
partenaire* d affaires
partenaires de confiance
nos partenaires
sociétés partenaires
[category.resellers]
revendeur*
distributeur*
franchisé*
concessionnaire*
agents commerciaux
[category.authorities]
autorités
autorité* judiciaire*
autorité* administrative*
autorité* publique*
autorité* compétente*
autorité* de contrôle .. communi*
administration fiscale
administrations
administration publique
organisme* public*
gouvernement*
police
gendarmerie
forces de l ordre
tribunaux
tribunal
décision de justice
décision judiciaire
réquisition*
injonction*
exigé* par la loi
requis* par la loi
si la loi
auxiliaires de justice
officiers ministériels
autorités de justice
ministère de la justice
[category.acquirer]
vente d actifs
fusion
fusion acquisition
acquisition de .. société|entreprise|actifs|activité|activités
acquéreur*
repreneur*
rachat
cession de .. activité|activités|société|entreprise|fonds|actifs
cession d actifs
vente de .. société|entreprise|activité|actifs
restructuration
réorganisation
liquidation
redressement judiciaire
changement de contrôle
[category.data suppliers]
fournisseur* de données
courtier* en données
courtiers de données
loueur* de fichiers
sources publiques
sources accessibles au public
[category.internet service providers]
fournisseur* d accès
fournisseur* d accès à internet
[category.publishers]
éditeurs de sites
éditeurs partenaires
éditeurs tiers
[category.customers]
transm*|communiqu*|fourni*|partag* .. à nos clients
avec nos clients
annonceurs clients
[category.financial]
expert* comptable*
commissaire* aux comptes
auditeurs
assureur*
compagnies d assurance*
recouvrement
institutions financières
organismes de crédit
cabinet* comptable*
cabinet d expertise
[category.survey]
institut* de sondage
institut* d études
enquêtes de satisfaction
sociétés d études
avis clients
avis vérifiés
[category.delivery]
transporteur*
livreur*
coursier*
société* de livraison
prestataire* .. livraison
prestataire* .. logistique*
prestataire* .. transport
prestataires logistiques
services de livraison
services postaux
logisticien*
la poste
chauffeurs
[category.account login]
connexion via .. réseaux sociaux
authentification .. tiers
[category.professional advisers]
avocat*
notaire*
conseils juridiques
conseillers juridiques
conseillers professionnels
huissier*
consultants
[category.fonts and content delivery]
réseau* de diffusion de contenu*
réseau* de distribution de contenu*
content delivery network*
cdn
polices externes
[category.video]
plateforme* vidéo*
plateforme* de vidéo*
hébergement de vidéos

# --- Retention ---------------------------------------------------------------------------------
[keep]
conserv*
durée
durées
duree
durée de vie
durée de validité
garder
gardons
garde
gardées
gardés
stock*
archiv*
expir*
valable*
valide*
validité
rétention
enregistrées
enregistrés
sauvegard*
détenons
détenues
maintenu*
période
délai de conservation
reste
restent
supprimé*
temps nécessaire
temps strictement nécessaire
gardé
gardée
[delete]
supprim*
suppression
effac*
détrui*
destruction
anonymis*
purg*
effaç*
retiré|retirés|retirée|retirées du site
[open]
aussi longtemps que
aussi longtemps qu
tant que .. nécessaire*
tant que .. compte
tant que vous
tant qu elles|ils|il|elle
durée nécessaire
durée strictement nécessaire
durée .. nécessaire à|aux|pour
durée nécessaire*
durée .. nécessaire*
durées nécessaires
durée requise
durée adaptée
durée appropriée
durée .. finalité*
durée proportionnée
durée raisonnable
période nécessaire
période .. nécessaire*
temps nécessaire
temps strictement nécessaire
temps .. nécessaire*
le temps de|du
pas plus longtemps que
plus longtemps que nécessaire
au delà de la durée .. nécessaire
au delà de ce qui est nécessaire
toute la durée de|du
durée de la|notre|votre relation
durée de votre|l|la adhésion|inscription|abonnement|utilisation|contrat
durée des relations
durée du|des contrat*
durée de la vie
durée de vie du compte
durée d utilisation
durée de votre inscription
jusqu à ce que vous
jusqu à .. désinscription|désabonnement|résiliation|suppression|clôture|retrait|opposition
jusqu à votre
jusqu au retrait
jusqu à la fin de
durées légales
délais légaux
délai légal
prescription légale
prescriptions légales
durée légale
[notkept]
avoir au moins
âgé* d au moins
violation* de données
âgé*
âge
de moins de
moins de 13|15|16|18
ans ou plus
ans et plus
ans révolus
majeur*
mineur*
jours ouvrés
jours ouvrables
heures ouvrées
garantie
préavis
rétractation
ancienneté
d expérience
expérience
depuis plus de
un|une .. à jour
plus de 13|15|16|18
moins de treize|quinze|seize|dix
[unit.min]
min
minute
minutes
min
[unit.hour]
heure
heures
[unit.day]
j
jour
jours
[unit.week]
semaine
semaines
[unit.month]
mois
[unit.year]
an
ans
année
années
annee
annees
[unit.session]
session
sessions
fermeture du navigateur
fermeture de votre navigateur
fermez .. navigateur
fin de la session
fin de session
fin de votre session
durée de la session
durée de votre visite
[number.1]
un
une
[number.2]
deux
[number.3]
trois
[number.4]
quatre
[number.5]
cinq
[number.6]
six
[number.7]
sept
[number.8]
huit
[number.9]
neuf
[number.10]
dix
[number.11]
onze
[number.12]
douze
[number.13]
treize
[number.14]
quatorze
[number.15]
quinze
[number.18]
dix huit
[number.20]
vingt
[number.24]
vingt quatre
[number.25]
vingt cinq
[number.26]
vingt six
[number.30]
trente
[number.36]
trente six
[number.60]
soixante
[number.90]
quatre vingt dix
[response]
répondre
répondra
répondrons
répondons
répond
répondu
répondront
réponse
réponses
traiterons .. demande
traiterons votre
traitée* dans
traiter votre demande
traitement de votre demande
donner suite
donnerons suite
demande .. dans un|le délai
demande .. dans les
délai .. réponse
délai .. réception de|suivant
à compter de la réception
dès réception
suivant la réception
réception de la demande
réception de votre
prises* en compte
pris en compte
prendre effet

# --- Denials: what is denied -------------------------------------------------------------------
[object.no_sale]
vendre
vendons
vend
vendent
vendrons
vendu
vendus
vendue
vendues
revendu*
revendre
revendons
revente
louer
louons
loué
loués
louée
louées
loue
commercialis*
monnay*
monétis*
vente de vos|données|ces
vente des données
vente ni
vente ou
à la vente
mises en vente
location de vos|données|fichiers
[object.no_sharing]
partager
partageons
partage
partageront
partagerons
partagé
partagés
partagée
partagées
transmettre
transmettons
transmettrons
transmet
transmis
transmise
transmises
transmission
communiquer
communiquons
communiquerons
communique
communiqué
communiqués
communiquée
communiquées
communication à des tiers
divulguer
divulguons
divulguerons
divulgué*
divulgation
céder
cédons
cédé
cédés
cédée
cédées
cède
cession
échangé*
échanger
échangeons
prêté*
diffusé*
publié*
rendu* publi*
révélé*
transféré* à des|un|aux tiers
transféré* à des sociétés|entreprises|organisations
transférons .. tiers
mis|mise|mises à .. disposition
accessible* à des tiers
accessibles aux tiers
confiées à des tiers
fournissons .. tiers
donnée|données .. envoyée|envoyées à|vers|chez
fournissons|fournit|fournissent .. donnée|données|information|informations .. aux|à|au
données ... envoyées|adressées à
communiquer*|communiquerons|communiquera
remettre|remettons|remis
livrer|livrons|livré*
fournir|fournit|fournissons|fourni* .. à|aux
envoyer|envoyons|envoyé*|envoyées .. à|aux|vers .. tiers|autres|réseaux|régies|annonceurs|partenaires|sociétés
parvien* .. à|aux|chez
en est informé|informée|informés
regarde que vous
transmettons|transmettrons
averti|avertis|avertie|averties
[object.no_children]
moins de 12|14|17|18
moins de douze|quatorze
enfant
enfants
mineur
mineurs
mineures
moins de 13|15|16|18
moins de treize|quinze|seize|dix
[object.no_sensitive_data]
données sensibles
données personnelles sensibles
données dites sensibles
données à caractère personnel sensibles
informations sensibles
informations personnelles sensibles
catégorie* particulière* de données
catégories particulières
données de santé
données particulières
renseignements sensibles
donnée sensible
donnée personnelle sensible
donnée à caractère personnel sensible
information sensible
donnée de santé
données médicales
[object.no_financial_data]
information* bancaire*
carte* de paiement
carte* bleue*
cryptogramme
iban
données bancaires
données de paiement
données financières
données de carte*
coordonnées bancaires
informations bancaires
informations de paiement
information de paiement
informations financières
informations de carte
numéro* de carte*
carte bancaire
cartes bancaires
carte de crédit
donnée bancaire
donnée de paiement
donnée financière
coordonnée bancaire
[object.no_personal_data]
collect* .. données personnelles|nominatives|identifiantes
collect* .. données à caractère personnel
collect* .. donnée personnelle|nominative
collect* .. donnée à caractère personnel
collect* .. information* personnelle*|nominative*|identifiante*
collect* .. renseignement* personnel*
recueill* .. donnée* personnelle*|nominative*
recueill* .. donnée* à caractère personnel
recueill* .. information* personnelle*|nominative*
trait* .. donnée* personnelle*
trait* .. donnée* à caractère personnel
stock* .. donnée* personnelle*
stock* .. donnée* à caractère personnel
enregistr* .. donnée* personnelle*
enregistr* .. donnée* à caractère personnel
conserv* .. donnée* personnelle*
donnée* personnelle* .. collectée*|recueillie*|traitée*|stockée*|enregistrée*|conservée*
donnée* à caractère personnel .. collectée*|recueillie*|traitée*|stockée*|enregistrée*|conservée*
information* personnelle* .. collectée*|recueillie*|stockée*|enregistrée*|conservée*
donnée* nominative* .. collectée*|recueillie*|stockée*|enregistrée*
données identifiantes
donnée identifiante
[object.no_tracking]
tracking
traceur
traceurs
traqueur*
tracker*
cookie*|témoin*|temoin* de suivi|pistage|traçage|tracking
suivi publicitaire
outil* de suivi|pistage|traçage|tracking
pistage
pister
pistons
tracer
suivre
suivons
cookies d analyse
cookie* analytique*
mesure d audience
cookie*|témoin*|temoin*|traceur* publicitaire*|marketing|tiers|analytique*
cookie*|témoin*|traceur* de publicité|ciblage|marketing|mesure|performance|tiers
cookie* d analyse
[object.no_cookies]
cookie*
témoin
témoins
temoin
temoins
traceur
traceurs
[object.no_advertising]
publicité
publicités
publicitaire
publicitaires
fins commerciales
fins marketing
fins de marketing
fins de prospection
prospection commerciale
marketing direct
démarchage
cookie* publicitaire*
annonces
pub
[object.no_profiling]
profilage
profil
profils
ciblage comportemental
publicité comportementale
[object.no_automated_decision]
décision de ce type
telle décision
décision* automatisée*
décision* individuelle* automatisée*
décision* entièrement automatisée*
décision* fondée* exclusivement|uniquement
décision* .. automatisée*
décision* .. traitement automatisé
[object.no_transfer]
hors ue
hors de l ue
hors de l union
hors union européenne
hors de l union européenne
hors de l espace
hors eee
hors de l eee
hors de l europe
en dehors de l union
en dehors de l ue
en dehors de l espace
en dehors de l eee
en dehors de l europe
vers des pays tiers
vers un pays tiers
à l extérieur de l union|espace|ue
transfert hors
[object.no_merging]
combiné*
combinons
croisé*
croisons
recoup*
fusionné*
rapproché*
associé*
reliées
[object.no_other_use]
d autres fins
autres finalités
autre finalité
toute autre fin
autre usage
autre but
autres buts
[object.no_fingerprinting]
fingerprint*
empreinte* numérique*
[anonymous]
anonyme
anonymes
anonymement
anonymat
anonymis*
agrégé*
pseudonym*
pas nominati*
non nominati*
non identifiant*
pas de vous identifier
[analyticsword]
analytics
statistique
statistiques
analyse
analyses
audience
fréquentation
[locally]
hébergé* localement
hébergé* en local
hébergé* sur nos|notre propre*|serveur*
chargé* localement
chargé* depuis nos|notre
chargées depuis notre|nos serveur*
stocké* localement
auto hébergé*
autohébergé*
nos propres serveurs
notre propre serveur
nos serveurs
aucune connexion
trouvent|hébergé*|stocké*|installé*|chargé*|servi* .. sur|depuis|par|chez notre|nos|ce|le .. domaine|serveur|serveurs|hébergement
hébergé* chez|par nous
[breach]
violation* de données
violation* de la sécurité
violation* de vos
fuite* de données
faille* de sécurité

# --- Opting out --------------------------------------------------------------------------------
[optout.stop]
simple envoi d un e|email|mail|courriel
desabonn*
désinscription
opt out
optout
désactivation
vous opposer
s opposer
opposition
retirer
retrait
refus*
rejeter
bloquer
bloqu*
ne plus recevoir
plus recevoir
ne souhait* plus|pas
cesser de recevoir
stop sms
répondant stop
droit d opposition
paramétrer
paramétrez
paramétrant
paramétrage
y opposer
modifier vos|votre|ses|son choix|préférences|consentement
changer d avis
revenir sur votre|vos choix
gérer vos préférences
révoquer
révocation
révoqu*
désabonn*
désinscri*
désactiv*
[optout.unsubscribe]
lien* de désabonnement
lien* de désinscription
lien* .. désabonn*
lien* .. désinscri*
lien* .. désinscription
désabonn* .. newsletter*|infolettre*|e|email*|courriel*|lien|mail*
désinscri* .. newsletter*|infolettre*|e|email*|courriel*|lien|mail*|liste
newsletter* .. désabonn*|désinscri*
lien .. chaque|bas|pied .. newsletter*|e|email*|courriel*|mail*|message*
lien .. newsletter*|courriel*|emails|mails
lien .. dans nos|les|chaque|chacun e|email*|mail*|courriel*|newsletter*|message*
bas de chaque|nos e|email*|mail*|courriel*|newsletter*|message*
bas de page .. e|email*|newsletter*
pied de page .. e|email*|newsletter*
cliquant sur .. désabonn*|désinscri*
lien unsubscribe
unsubscribe
désinscri*|désabonn*|désinscrire|désabonner .. bas|pied de|d chacun|chaque|nos|un
désinscri*|désabonn* .. bas|pied de|du
[optout.browser]
paramètr* .. navigateur*
paramétr* .. navigateur*
paramétrage .. navigateur*
réglages .. navigateur*
réglant .. navigateur*
configur* .. navigateur*
configuration .. navigateur*
options .. navigateur*
préférences .. navigateur*
navigateur* .. paramètr*
navigateur* .. paramétr*
navigateur* .. configur*
votre navigateur
logiciel de navigation
navigateur* .. cookies
cookies .. navigateur*
bloquer les cookies
supprimer les cookies
refuser l enregistrement
supprimer les cookies .. ordinateur|appareil|terminal
[optout.account]
paramètres de votre|son|mon compte
paramètres du compte
paramètres des cookies
paramètres cookies
paramètres de confidentialité
réglages .. compte
votre compte client
votre espace client
votre espace personnel
vos préférences
préférences .. cookies
préférences en matière
centre de préférences
gérer .. préférences
gérer vos|mes|les cookies
gérer .. consentement
gestion des cookies
gestionnaire de cookies
modifier vos choix
bandeau cookie*
paramétrer .. cookies
dans|depuis|sur|via|par votre|mon|son compte
accédant à votre|vos compte|profil|paramètres
connectant à votre compte
rubrique mon compte
page mon compte
dans|depuis|sur|via votre|son|l espace|profil
refuser les cookies
refuser .. cookies
désactiver les cookies
[optout.link]
opt out
optout
en cliquant
cliquez ici
cliquer ici
cliquant ici
cliquez sur
cliquer sur
via le lien
à l aide du lien
lien suivant
lien ci dessous
adresse suivante
rendez vous
rendre sur
en visitant
module complémentaire
via le formulaire
formulaire de contact
formulaire
préférences

# --- Contacts, controller, dates ---------------------------------------------------------------
[contact.privacy]
confidentialité
confidentialite
vie privée
données personnelles
donnees personnelles
données à caractère personnel
renseignements personnels
protection des données
protection de vos données
protection des renseignements
droits
droit
rgpd
délégué
dpo
dpd
demande
consentement
réclamation
exercer
référent
donnees a caractere
[contact.dpo]
délégué à la protection
délégué* à la protection
délégué* à la protection des données
délégué à la protection de vos|des
délégué* .. protection des données
délégué* aux données
référent .. protection
référent rgpd
référent à la protection
responsable de la protection
responsable de la confidentialité
responsable de la protection des données
responsable de la protection des renseignements
correspondant informatique et libertés
data protection officer
dpo
dpd
cil
[contact.other]
presse
candidature*
recrutement
facturation
ventes
support technique
signaler un contenu
droit d auteur
[contact.cue]
contact
contacter
contactez
contactant
joindre
joignable
écrire
écrivant
écrivez
adresser
adressant
adressée*
adressez
e mail
email
mail
courriel
courrier
adresse
téléphone
téléphoner
appeler
envoyant
envoyer
envoyez
par voie postale
par voie électronique
questions
question
formulaire
coordonnées
[contact.form]
formulaire de contact
formulaire* .. contact
formulaire en ligne
formulaire
formulaires
formulaire dédié
[contact.page]
page contact
page de contact
page dédiée
contactez nous
nous contacter
contacter
rubrique contact
centre d aide
rubrique
espace
[contact.postal]
adresse postale
par courrier
par voie postale
courrier postal
courrier
lettre
par écrit
par la poste
adresse suivante
à l adresse
siège social
siège
adresse
[subject]
avec pour objet
avec comme objet
ayant pour objet
en objet
l objet suivant
objet du mail|message|courriel|courrier
objet de votre e|email|message|mail|courriel
indiquant en objet
précisant en objet
avec l objet
avec la mention
en mentionnant
sous la référence
comme sujet
[controller.is]
responsable de traitement
responsable du traitement
responsable des traitements
responsables de traitement
responsable de vos données
responsable de la collecte
responsable de la publication
est responsable de
agit en qualité de responsable
en qualité de responsable
en tant que responsable
est édité
édité par
édité et
éditeur du site
éditeur de ce site
l éditeur
exploité par
exploitée par
géré par
proposé par
propriété de
propriétaire
entreprise propriétaire
immatriculé*
inscrite au
enregistrée sous
enregistrée au
au capital
dont le siège
ayant son siège
siège social
société par actions
société à responsabilité
société anonyme
entreprise individuelle
association loi
l association
asbl
ci après
dénommé*
nous sommes
qui sommes nous
politique de confidentialité de
politique de confidentialité du
politique de protection .. de
charte .. de
la présente politique
[registration]
rcs .. numéro|n|no
rcs
registre du|de commerce ... numéro|n|no
registre du|de commerce
immatriculé* ... numéro|n|no
siren
siret
numéro d entreprise
numéro unique d identification
numéro unique
banque carrefour des entreprises
bce
kbo
numéro d immatriculation
numéro d enregistrement
numéro de société
rna
tva intracommunautaire
numéro de tva
tva
[updated]
dernière mise à jour
derniere mise a jour
dernière mise
dernière modification
dernière révision
dernière version
dernière actualisation
mise à jour le
mise à jour
mis à jour le
mis à jour
mises à jour le
mise a jour
date de mise à jour
date de modification
date de publication
date d effet
date d entrée
date
modifiée le
modifié le
révisée le
actualisée le
publiée le
rédigée le
à jour au
effective
en date du
version
version du
maj
date d entrée en vigueur
^en vigueur
^entrée en vigueur
^entre en vigueur
politique|charte|déclaration|version|notice|document|conditions|mentions ... vigueur
charte|politique|déclaration|version adoptée|approuvée|validée|rédigée
^révision
[month.1]
janvier
janv
[month.2]
février
fevrier
févr
fév
[month.3]
mars
[month.4]
avril
avr
[month.5]
mai
[month.6]
juin
[month.7]
juillet
juil
[month.8]
août
aout
[month.9]
septembre
sept
[month.10]
octobre
oct
[month.11]
novembre
nov
[month.12]
décembre
decembre
déc
[dnt.mention]
do not track
dnt
ne pas me pister
ne pas suivre
ne pas me suivre
interdire le suivi
[dnt.ignored]
ne répond* pas
ne réagi* pas
ne ten* pas compte
ne tient pas compte
ne prend* pas
ne pren* pas
pas en charge
pas en compte
ignor*
aucune suite
aucun effet
pas d effet
ne respect* pas
ne modifi* pas
aucune mesure
ne pren* aucun|aucune
sans effet
[dnt.honoured]
respect*
honor*
tenons compte
tient compte
prenons en compte
prend en compte
prenons en charge
n utilis* pas
n utilis* aucun
est pris en compte
aucun|aucune statistique|cookie|traceur|donnée|suivi|mesure|pixel n est
pris en compte

# --- Sections ----------------------------------------------------------------------------------
[heading.rights]
droits
droit d
droit à
vos droits
mes droits
exercer
exercice
vos choix
[heading.contact]
contact
contacts
contacter
contactez
coordonnées
questions
qui sommes nous
à propos
responsable du traitement
responsable de traitement
responsable
éditeur
mentions légales
identité
[heading.thirdparties]
tiers
tierces
destinataire
destinataires
partage
partageons
partager
transmission
communication des données
divulgation
sous traitants
sous traitance
prestataires
partenaires
transferts
accès aux données
avec qui
acces aux donnees
destinataires des donnees
[heading.definitions]
définition
définitions
definitions
lexique
glossaire
terminologie
[heading.retention]
conservation
conservées
conservons
combien de temps
durée
durées
duree
durees
stockage
archivage
duree de conservation
[heading.client]
comptes clients
nos donneurs d ordre
données de nos clients

# --- Transfers, scope --------------------------------------------------------------------------
[safeguard.SCC]
contrats spécifiques .. approuvés
modèles de contrat*
contrats .. approuvés par la commission
clauses contractuelles types
clause* contractuelle* type*
clauses contractuelles standard*
clauses contractuelles standardisées
clauses contractuelles de|approuvées|adoptées
clauses contractuelles
clauses types
clauses standards
clauses modèles
contrats types
ccts
cct
standard contractual clauses
[safeguard.adequacy]
décision* d adéquation
décision* .. adéquation
adéquation
reconnu* .. adéquat*
pays .. niveau .. adéquat*
pays .. protection adéquat*
offr*|assur*|garanti* un niveau .. adéquat
niveau de protection suffisant .. pays
pays .. niveau de protection suffisant
[safeguard.BCR]
règles d entreprise contraignantes
règles internes d entreprise
règles contraignantes d entreprise
[safeguard.contractual_unspecified]
garanties appropriées
garanties adéquates
garanties contractuelles
garanties suffisantes .. transfer*
engagements contractuels .. transfer*
mesures contractuelles
accords contractuels
[scope]
site
sites
site internet
site web
page web
s applique
s appliquent

# --- Authorities by their French names ---------------------------------------------------------
[authority.Gegevensbeschermingsautoriteit|BE]
autorité belge de protection des données
commission de la protection de la vie privée
^apd
^autorité de protection des données
[authority.CNPD|LU]
commission nationale pour la protection des données
[authority.EDÖB|CH]
préposé fédéral à la protection des données
pfpdt
préposé fédéral
[authority.Commission d'accès à l'information|CA]
commission d accès à l information

# --- Words that comparing looks for --------------------------------------------------------------
[socialword]
page|pages|compte|comptes|profil|profils|chaîne sur|chez facebook|linkedin|instagram|twitter|tiktok|youtube
page|pages fan|fans
fanpage*
réseaux sociaux
réseau social
média* socia*
médias sociaux
réseaux communautaires
suivez nous sur
nous suivre sur
trouvez .. sur
retrouvez nous sur
nous retrouver sur
présents|présente|présent sur
notre|nos page|pages|compte|comptes facebook|linkedin|instagram|twitter|tiktok
[mailword]
messagerie électronique
hébergement de courriels
prestataire* .. messagerie
fournisseur* .. messagerie
serveur* de messagerie
hébergement de messagerie
boîte* mail
[vendorword]
annonceurs
sociétés d'analyse
régies publicitaires
régie publicitaire
sociétés de publicité
entreprises publicitaires
plateformes publicitaires
partenaires publicitaires
sociétés d analyse
[nonpersonal]
données non personnelles
informations anonymes
données anonymisées
non identifiantes
données anonymes
données non nominatives
informations non nominatives
informations non personnelles
informations anonymisées
statistiques anonymes
statistiques anonymisées
totalement anonyme*
complètement anonyme*
strictement anonyme*
données non identifiantes
entièrement anonym*
ne permet* pas|jamais de vous|l identifier
[about]
de cette manière|façon
par ce biais
de la sorte
ces données
newsletter*
carte bancaire
mot de passe
formulaire de contact
numéro de téléphone
dans ce cas
candidature*
infolettre*
mots de passe
carte* de crédit|paiement
données bancaires
données de paiement
coordonnées bancaires
coordonnées
numéro* de téléphone
adresse e|email|électronique|courriel|mail|postale
votre nom
pièce* d identité
à cette fin
dans ce cadre
ces documents
cette liste
cette information
ces informations
ces messages
vos messages
conversations
cv
curriculum
recrutement
ce formulaire
formulaire
inscription
votre profil
commande
commandes
ce cookie
ces cookies
achats
données de santé
pour ce traitement
liste de diffusion
images
photos
directement identifiant*
permettant de vous identifier
qui permett* de vous identifier
nominative*
saisi|saisies|saisis ici|dans|sur|via
que vous .. saisissez|fournissez|renseignez|communiquez|transmettez|confiez|indiquez
recueillies|collectées|fournies dans|via|par le|ce|ces formulaire*
votre message
vos achats
votre commande
vos commandes
numéro de carte
carte*
dons
adhésion*
photos|images|vidéos
à|avec|aux ce|cet|cette|ces tiers|partenaire*|société*|entreprise*|fournisseur*|prestataire*|annonceur*|réseau*|plateforme*|organisme*
à une|un|l autre
ces termes
qui permett* de vous
permettant de vous
ce terme
données de contact
entre les|nos|ces|des entreprises|sociétés|entités|membres
courtiers en|de données
bureau* de crédit
entreprises|sociétés|tiers dont
[category.order handling]
traitement .. commande*
traiter .. commande*
exécut* .. commande*
préparation .. commande*
[most]
la plupart
principalement
la majorité
essentiellement
en général
généralement
[visit]
visitez
consultez
utilisez
naviguez
visite
accédez
surfez
parcourez
rendez
[usedfor]
pour
afin
à des fins
utilisé|utilisés|utilisée|utilisées pour|à|afin|comme
utilise|utilisons|utilisent pas pour
employé* pour|à|afin
sert|servent pas
destiné* à
[dataword]
données
informations
donnée
information
renseignement*
données personnelles
adresse*
[representative]
représentant
représentante
représentants
[passive]
chargée|chargées
déposée|déposées
intégré|intégrés|intégrée|intégrées
installé|installés|installée|installées
employé|employés|employée|employées
utilisé|utilisée|utilisés|utilisées
déposé|déposés
chargé|chargés
laissé|laissés|laissée|laissées de côté
[reference]
politique de confidentialité de
politique de confidentialité d
règles de confidentialité de
conditions de
politique de protection des données de
contrairement à|aux
à la différence de|d|des
certains|certaines|plusieurs .. comme
envisag* d|de
prévoyons d|de
prévoit d|de
projet* d|de
si nous utilisions|employions|devions|venions|décidions
règles de|d
[elsewhere]
espace membre*|adhérent*|client*|personnel
dans notre|l application
notre application mobile
l application mobile
application mobile
nos applications
newsletter*
lettre* d information
infolettre*
nos courriels|emails
nos e mails
espace enfants|jeunesse
formulaire de contact
espace recrutement
notre blog
notre forum
intranet
sur nos|notre autres|autre sites|site
nos autres sites
notre autre site
dans nos|les newsletters
espace .. adhérents|abonnés|parents|élèves
nos applications mobiles
sur notre page facebook
à la caisse
en boutique
en magasin
dans nos boutiques|magasins|locaux
nos clients professionnels
nos formulaires papier
notre application
page|pages|rubrique|rubriques|partie|section|sections|espace destiné*|pour|consacré*|dédié*|réservé*
édition|journal papier|imprimé*
abonnés|adhérents
[forpurpose]
pour
afin
à des fins
à cette fin
en vue
dans le but
aux fins
dans l objectif
[now]
désormais
dorénavant
maintenant
à présent
depuis lors
remplacé*
remplace
à la place
[grant]
vous avez le droit
vous avez également|aussi le droit
vous avez un droit
vous disposez .. droit*
vous bénéficiez .. droit*
vous jouissez .. droit*
toute personne dispose|bénéficie|peut
chaque personne|adhérent|membre|utilisateur|utilisatrice|usager dispose|bénéficie
les|l utilisateurs|utilisateur|adhérents|membres|usagers|internautes|internaute|personnes dispose*|bénéficie*|peu*
vous êtes en droit
droit de demander
vous pouvez demander|obtenir|exiger
vous pouvez nous demander
nous demander de
peut|peuvent demander
vos droits
votre droit à|d|de
droit à l oubli|effacement
[applied]
utilisé|utilisée|utilisés|utilisées
employé|employée|employés|employées
déposé|déposée|déposés|déposées
installé|installée|installés|installées
placé|placée|placés|placées
chargé|chargée|chargés|chargées
intégré|intégrée|intégrés|intégrées
activé|activée|activés|activées
présent|présente|présents|présentes
mis|mise|mises en œuvre|place
inscrit|inscrits
écrit|écrits
lu|lus
enregistré|enregistrée|enregistrés|enregistrées
effectué|effectuée|effectués|effectuées
réalisé|réalisée|réalisés|réalisées
pratiqué|pratiquée|pratiqués|pratiquées
établi|établie|établis|établies
transmis|transmise|transmises
émis|émise
créé|créée|créés|créées
actif|active|actifs|actives
fait usage
recours
utilisons
sa|leur place
fonctionne|fonctionnent
banni|bannis|bannie|bannies|proscrit*
comporte|comportent
contient|contiennent
installé
recourir
existe|existent
trouve|trouvent|trouverez
ici
passons
conçu|conçue|construit|construite|réalisé
renoncé
laissé|laissés|laissée|laissées de côté
[restrict]
qui permette|permettent|permettraient de
qui vous identifie*
qui
dont
permettant
contenant
servant
visant
ayant
comportant
capable*
susceptible*
pour lesquels
au moyen desquels
grâce auxquels
avec lesquels
par lesquels
nécessitant
soumis
hors|au delà|ailleurs|sur d|sur les
individuellement|personnellement|nommément
après
en dehors
[somedata]
photo|photos
photographie|photographies
image|images
vidéosurveillance
vidéoprotection
dossier*
réponse*
questionnaire*
enquête*
sondage*
commentaire*
date de naissance
numéro de sécurité sociale
numéro national
numéro d assurance sociale
avs
immatriculation
données médicales
données de santé
données bancaires
données de paiement
coordonnées bancaires
rib
iban
cv
lettre de motivation
candidature*
adhésion*
liste des membres|adhérents
mot|mots de passe
ces cookies
conversation*
don|dons
réclamation|réclamations
plainte|plaintes
pièce d identité
justificatif*
diplôme*
notes
copie*
signalement*
nom|noms et adresse|adresses|prénom
[ofothers]
concurrents
d autres sites|boutiques|commerces|entreprises
la|une|cette loi interdit|dit|prévoit|exige|impose|prescrit|défend
le règlement|rgpd interdit|prévoit|exige|impose|prescrit
la cnil interdit|recommande|exige|estime
nous estimons|pensons|trouvons que|qu
nos autres sites
notre autre site
le|notre|un prestataire s interdit|engage
les|nos|ces prestataires s interdisent|engagent
le|notre|un sous traitant s interdit|engage
les|nos|ces sous traitants s interdisent|engagent
les|nos|ces sous traitants|prestataires ne communiqu*|transmett*|partag*|vend*|utilis*
[inorder]
pour
afin
[authority.CNIL|FR]
commission nationale informatique et liberté
commission nationale de l informatique
[safeguard.DPF]
cadre de protection des données
cadre transatlantique
[framework.DPF]
cadre de protection des données ue|union|eu
[program]
rue|avenue|place|boulevard|bureau de la poste
[institution]
commune
ville
mairie
université
faculté
institut
école
lycée
collège
haute école
centre hospitalier
centre hospitalier universitaire
centre hospitalier régional
centre public d action sociale
centre communal d action sociale
centre culturel
centre social
cpas
ccas
chu
chr
hôpital
clinique
office de tourisme
office public de l habitat
syndicat d initiative
syndicat mixte
syndicat intercommunal
département
conseil départemental
conseil régional
région
canton
communauté de communes
communauté d agglomération
communauté urbaine
métropole
préfecture
ministère
musée
bibliothèque
médiathèque
théâtre
opéra
orchestre
fondation
fédération
confédération
comité
maison de quartier
maison des jeunes
maison des associations
chambre de commerce
chambre d agriculture
chambre de métiers
ordre des
caisse d allocations familiales
établissement public
agence régionale
agence nationale
paroisse
diocèse
mutuelle
coopérative
société coopérative
asbl
aisbl
club
amicale
cercle
parc naturel régional
parc national
archives départementales
régie communale
intercommunale
administration communale
centre de services scolaire
cégep
municipalité
[institution.before]
association
société
entreprise
collectif
[nameword]
de
du
des
d
la
le
les
l
sur
sous
lès
lez
aux
[foradverts]
à des fins|finalités commerciales|publicitaires|marketing|promotionnelles
à des fins|finalités de prospection|marketing|démarchage|publicité|sollicitation
fins|finalités de marketing|prospection|démarchage

[belongs]
service de|du|d
service* proposé* par
produit de|du|d
plateforme de|du|d
filiale de|du|d
propriété de|du|d
appartient à
appartenant à
fourni* par
proposé* par
exploité* par
édité* par
[contact.write]
par courrier
voie postale
par écrit
écrire
écrivez
écrivant
par lettre
lettre
courrier postal
adresse postale
à l attention
[optout.label]
gérer les|mes cookies
paramètres des cookies
préférences de cookies|publicité|publicitaires
gérer mes|vos préférences|choix
[analysed]
analysé*|analysons|analyser
exploité*|exploitons|exploiter
examiné*|évalué*
[lacking]
aucune décision .. que
absence de|d
absence d une
sans
pas de|d
pas d une
pas encore de|d
aucune
défaut de|d
[represented]
représenté* par
[presents]
accorde une|la|beaucoup .. importance
attache une|la|beaucoup .. importance
attache .. importance .. données|vie|confidentialité
s engage à protéger|respecter|assurer|garantir|préserver
est soucieux|soucieuse|soucieuses de
respecte votre|la vie|confidentialité
est attaché|attachée à la protection
est attaché|attachée au respect
prend .. protection .. au sérieux
prend très au sérieux
[authority.AEPD|ES]
agence espagnole .. protection des données
^aepd
[authority.Garante per la protezione dei dati personali|IT]
garant pour la protection
garante per la
autorité italienne .. protection des données
[optout.mail]
simple envoi d un e|email|mail|courriel
simple e|email|mail|courriel adressé|envoyé|à notre|nous
[basisweak]
nécessaire
parce que
car
[receives]
reçoit|reçoivent|obtient|obtiennent
[towards]
à|avec|vers|aux
[lately]
derniers|dernières
[planned]
pas encore
avant l ajout|installation|intégration|activation
à l avenir
ultérieurement
en cas d ajout|utilisation future
si nous .. un jour
devra|devront être ajouté*
prévoyons|prévoit d|de
[guarding]
mesures .. techniques|organisationnelles|sécurité|appropriées
sécurité de|des .. données|informations
s engage à protéger
ssl|https|tls
protéger .. données|vie privée
[reserve]
réserve|réservons|réservent le|la droit|possibilité|faculté
[decision]
décision*
[supplies]
hébergé|hébergée|hébergés|hébergement par|chez
hébergeur
fait|faisons appel à
sous traitant*
générée|généré par
modèle fourni
[seated]
situé|située|sis|sise|établi|établie|domicilié|domiciliée à|au|en
siège .. à|au
[optout.there]
pour cela|ce faire
à cet effet
à cette fin
[rightnot]
aucun|pas droit à|au|d .. portabilité|accès|effacement|opposition|rectification
pas de droit à|au|d .. portabilité|accès|effacement|opposition|rectification
limitons l accès
absence d opposition
sans possibilité

[refused]
en cas de refus
si vous .. refusez
si vous ne|n .. consentez|acceptez|autorisez pas
en l absence d|de acceptation|consentement
si vous dites|répondez non
si vous cliquez .. refuser
sur tout refuser

[cookieless]
sans cookie*
sans dépôt de cookie*
sans déposer de|aucun cookie*
sans utiliser de cookie*
sans recours aux cookies
ne dépose|utilise pas de|aucun cookie*
ne dépose|utilise aucun cookie*

[exists]
il n y a pas de|d
il n y a aucun|aucune

[engages]
travaillons|collaborons .. avec
nous passons
intégrons|intègre|chargeons|charge|installons|appelons|contactons
incorporons|insérons

[replaced]
remplac*

[replacedby]
par

[regional]
californie
californien*
résidents

[thisservice]
ce|cet service|outil|logiciel|produit
cette solution
il est|fonctionne
nous ne le
cela se|ne
il|elle|ils|elles n|ne
ce traitement
il|elle|ils|elles|cela|ceci|celui|celle|ceux|ce dernier|ci n|ne|est|sont|reste|restent|demeure|demeurent|démarre|démarrent|fonctionne|s|se|apparaît|apparaissent|commence|requiert|nécessite
l outil|enregistrement|affichage|analyse|activation
ces|les|les|tous services|outils|cookies|pixels|scripts|balises|vidéos|cartes|traceurs
le|ce script|pixel|lecteur|code|module|plugin|programme|logiciel|plan|service|dispositif
la|cette carte|vidéo|balise|mesure|connexion|technologie
leur|son|sa|leurs dépôt|chargement|utilisation|activation|lecture|affichage|usage
pour ces|ceux|celles|eux|cela
ce|le|la|cette traitement
la|sa|leur base légale
reste|restent|demeure il|elle|ils|elles|éteint

[needed]
fonctionnel*
nécessaire*
essentiel*
technique*
indispensable*

[offbydefault]
désactivé*|bloqué*|inacti* par défaut
par défaut désactivé*|bloqué*|inacti*
décochés|décochées|décoché|désactivé*|bloqué*|inacti* au départ|début
d abord|initialement bloqué*|désactivé*|inacti*
ne s affich* pas d|tout elle|elles|lui|eux|seul
affich*|charg* pas automatiquement
pas affich*|chargé* automatiquement
bloqué*|désactivé*|inacti* tant|aussi|jusqu|sauf|avant

[noothers]
pas d autres cookies
aucun autre cookie
le|notre|un seul|unique|seul cookie|traceur .. de|sur|que|est|retient|sert
un|qu un|deux seul|unique cookie
qu un|qu un seul|qu unique cookie|seul
le seul cookie
l unique cookie
site|blog sans cookie|cookies

[among]
parmi eux|elles
parmi ceux|celles ci
en font partie
il s agit
ne fait|font pas exception

# --- What the visitor does first, and what the sentences around a claim say of it -------------------
[you]
vous
votre
vos
tu
ton
visiteur*
utilisateur*
internaute*
lecteur*
client*

[when.until]
jusqu à
jusqu au moment
à moins
sauf si|lorsque
tant que|qu
aussi longtemps que|qu
avant que|de|qu
sous réserve que|qu|de|d
à condition que|qu
à la condition
pour autant que|qu
dans la mesure où
uniquement|seulement|que|qu si|lorsque|quand|après|une
qu une fois

[when.if]
si
s il|elle|ils|elles
lorsque
lorsqu
quand
une fois
dès que|lors|l|votre
après que
au cas où
en cas de|d
au moment où|de
moyennant

[when.front]
avez vous

[yes.consent]
accept*
consent*
accord
autoris*
approuv*
agré*
permis|permettez|permettiez
donné le|votre feu|accord
feu vert
opt in
dit|dites|disiez|répondu oui
d accord
votre oui

[yes.late]
choix
choisi*
décid*
coch*
activ*
demand*
réglé
réponse
répond*

[yes.click]
clic
cliqu*
appuy*
lanc*
lecture
touch*
démarr*

[yes.refuse]
refus*
rejet*
déclin*
opposé*|opposez|opposition
oppos*
retir*
dit|dites|disiez|répondu non
révoqu*

[yes.other]
membre
connecté
newsletter*
lettre d|de
infolettre*
conditions
cgu|cgv
devis
offre*
contrat*
invitation*
commande*
photo*
courriel*|mails|email*
abonnement*
candidature*
compte
notification*
localisation
enquête*
concours

[forthis]
pour cela|ce
pour ce faire
à cette fin
à cet effet
notre|nos prestataire*|partenaire* est|sont|pour

[asksfirst]
posons|pose .. question .. préalable|avant|abord
demandons|demande .. au préalable|préalablement|d abord|avant
serez|êtes interrogé*|consulté* .. préalable|avant|abord
à vous d en décider|de décider|de choisir
vous décidez|choisissez

[beforethat]
avant cela|ça|ce
jusque là
jusqu alors
d ici là
auparavant

[connects]
connexion*
connect*
contact*
charg*
requête*
télécharg*

[nothing]
rien
personne n|ne|d
ce que vous .. faites|lisez|regardez|consultez
votre|vos comportement|navigation|lecture|lectures|visite|clics
nul

[nay]
non
jamais
pas du tout
nullement
pas|rien|point|jamais chez|ici nous
pas chez nous
pas ici

[wonders]
nous sommes demandé
nous sommes interrogés
si nous avons|avions besoin

[learns]
sait|savent|apprend|apprennent|saura|sauront .. que|rien|de
informé|informée|informés|averti*

[patient]
vous n êtes|serez .. pas|jamais|ni
visiteurs|lecteurs|utilisateurs|internautes ne sont|seront .. pas|jamais|ni
vous ne serez|sommes .. pas|jamais
ne vous
vous ne trouverez|trouvez
vous n y trouverez

[otherwise]
toutes|tous|sur les|le|toutes autres|reste
partout ailleurs
sur le reste
ailleurs sur

[object.no_requests]
connexion|connexions|requête|requêtes|appel|appels|contact à|aux|vers|avec .. tiers|tierce|tierces|externes|externe|extérieur|extérieurs|autres
requête|requêtes|connexion|connexions .. adressée|envoyée|établie à|aux|vers|avec .. tiers|tierces|externes|autres
communique|communiquent|dialogue|échange .. serveur|serveurs
charge|charger|chargeons|chargé|chargée|chargés|intègre|intégrons|intégrer|appelle|appelons|télécharge .. tiers|tierce|tierces|externes|externe|extérieur|extérieure|ailleurs
services|ressources|scripts|contenus|éléments|fichiers|codes|composants|outils|serveurs tiers|tierces|externes|extérieurs
service|ressource|script|contenu|élément|fichier|code|composant|outil|serveur tiers|tierce|externe|extérieur
donnée|données|requête|octet|information|informations|rien .. quitte|quittent|sort|sortent .. serveur|serveurs|site|ordinateur|navigateur|appareil|domaine|infrastructure
quitte|quittent .. serveur|serveurs|site|ordinateur|navigateur|appareil|domaine

[embeds]
intégr*
incorpor*
insér*
embarqu*

[nor]
ni

[leads]
redirigé*|dirigé*|renvoyé* vers
