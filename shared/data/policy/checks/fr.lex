# French: words that the checks of a whole policy need. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

[history]
invalid*
annul*
abrog*
ancien*
anciennement
auparavant
précédent*
précédemment
prédécesseur
successeur
succéd*
remplac*
supprim*
caduc|caduque
schrems
ne|n .. plus
par le passé
ex

# --- What a statement is limited to ---------------------------------------------------------------
[topic:form]
formulaire*
[topic:newsletter]
newsletter*
infolettre*
lettre d information
[topic:comments]
commentaire*
livre d or
avis
[topic:order]
commande*
paiement*
achat*
[topic:job]
candidat*
recrutement
cv
[topic:logs]
journaux
logs
fichiers journaux
journal de connexion
[topic:account]
compte
comptes
inscription*
[topic:camera]
vidéosurveillance
vidéoprotection
photos
images
[topic:chat]
chat
messagerie
whatsapp
[topic:donation]
don
dons
donateur*
[topic:children]
enfant*
mineur*
élève*
[topic:health]
santé
médical*
patient*
[topic:member]
adhérent*
membre
membres
[topic:invoice]
facture*
facturation
comptab*
[topic:app]
application
applications
[topic:survey]
sondage*
enquête*
[topic:analytics]
statistique*
analytics
mesure d audience
[topic:cookies]
cookie
cookies
[topic:backup]
sauvegarde*
[topic:event]
événement*
[topic:contact]
prise de contact
correspondance
demande*
[anaphor]
ces|cette données|informations|information|cookies
ces derni*
celles ci
ces tiers|partenaires|prestataires|sociétés
elles
à cette occasion
dans ce cadre
[excepted]
sauf
hormis
excepté
exception*
sans
à moins
autres données|informations|fins
hors
uniquement
seul*
directement
inutilement
loi
légal*
obligation*
consentement
accord
autorisation
sous traitant*
complète
en principe
généralement
anonym*
agrégé*
volontairement
sciemment
lui même
[anyone]
tiers
des tiers
personne
quiconque
autrui
autres sociétés|entreprises|organismes
[given]
nous partageons
nous transmettons
nous communiquons
nous divulguons
sont|est partagé*
sont|est transmis*
sont|est communiqué*
sont|est transféré*
sont|est envoyé*
seront|sera transmis*
mises à disposition
[collected]
nous collectons
nous recueillons
nous enregistrons
nous traitons
nous conservons
sont|est collecté*
sont|est recueilli*
sont|est enregistré*
[datum]
votre nom
nom
prénom
noms
adresse e mail
adresse email|électronique|mail
courriel
numéro* de téléphone
adresse* ip
adresse postale
date de naissance
[thirdcountry]
états unis
usa
inde
chine
[moved]
transféré*
transmis*
stocké*
hébergé*
envoyé*
traité*
transfert*
[agrees]
en utilisant .. vous acceptez|consentez
en naviguant .. vous acceptez|consentez
en poursuivant .. vous acceptez|consentez
en continuant .. vous acceptez|consentez
en accédant .. vous acceptez|consentez
la poursuite de .. navigation .. acceptation|consentement|accord|acceptez
l utilisation .. vaut acceptation|consentement
[asked]
consentement explicite
consentement exprès
consentement préalable
après .. consentement
uniquement .. consentement
accord préalable
accord exprès
pas .. sans votre .. consentement
[besides]
en outre
de plus
par ailleurs
également
aussi
[bigreuse]
développer .. produits|services
améliorer nos|notre .. services|service|produits
[askedservice]
services que vous .. demandés
répondre à vos|votre .. questions|demande|demandes|question
traiter|traitement .. votre commande
[jointly]
conjoint*
groupe
filiale*
maison mère
fait partie
au nom
anciennement
sous traitant*
réalisé par
conçu par
développé par
hébergé
hébergeur
hébergement
tiers
partenaire*
prestataire*
fournisseur*
paiement*
[owner]
responsable du|de traitement
politique de confidentialité de
respecte votre vie privée
s engage à protéger
traite .. données personnelles
ci après .. nous
[ageof]
moins de
plus de
au moins
âgé* de
[regional]
parent*
parental*
tuteur*
consentement
accord
autorisation
newsletter*
californie
[cookieuse]
notre utilisation des|de cookies
nos cookies
[optin]
opt in
[termsword]
conditions générales
[tied]
associé*|rattaché*|relié*|combiné*|croisé*
[law]
légal*
légaux
loi
fiscal*
comptab*
prescription
[special]
autres
anonym*
plus longtemps
maximum
minimum
au plus
au moins
au maximum
jusqu à
refusé*
non retenu*
litige*
incident*
ensuite
archiv*
puis
inacti*
résiliation
[responsible]
responsable du|de traitement
[appointed]
désigné
nommé
avons
[explains]
expliqu*
décri*
présente politique|charte|notice
cette politique|charte|notice
a pour objet|but
[companies]
entreprises
sociétés
organismes
organisations
[instructed]
uniquement|exclusivement|que ... instruction|instructions
[ownuse]
propres fins|finalités|besoins
autres services google|de google
[everyvisit]
automatiquement
chaque visite|visiteur|connexion
[legaleffect]
effets juridiques
effet juridique
article 22
art 22
manière significative
[or]
ou
[visited]
quelles pages
les pages que vous visitez
[provider]
prestataire*
sous traitant*
fournisseur*
[nocookies]
sans utilisation de cookies
sans utiliser de cookies
[wasword]
était|étaient
