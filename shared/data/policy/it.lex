# Italian: how privacy policies say things. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

# --- How a sentence is built -------------------------------------------------------------------
[neg.pre]
non
nessun
nessuna
nessuno
mai
né
ne vengono|sono
senza utilizzare|usare|impiegare|installare
senza l utilizzo|uso|impiego|ausilio
senza ricorrere
privo|priva|privi|prive di
[neg.clause]
non è|sono|viene|vengono|verrà|verranno|sarà|saranno utilizzat*|usat*|impiegat*|installat*|caricat*|attivat*|memorizzat*|effettuat*|presente|presenti|incorporat*|integrat*|inserit*|impostat*|eseguit*
non è|sono|viene|vengono|verrà|verranno|sarà|saranno mai|più|né|affatto|inoltre utilizzat*|usat*|impiegat*|installat*|caricat*|attivat*|memorizzat*|effettuat*|presente|presenti|incorporat*|integrat*|inserit*|impostat*|eseguit*
non è|sono|viene|vengono da noi utilizzat*|usat*|impiegat*|installat*
non trova|trovano impiego|applicazione
[neg.not]
non solo
non soltanto
non *iamo|*ono|*ano|*ene|*izza|usa|installa|tratta|raccoglie solo|soltanto|solamente|unicamente|esclusivamente
non solamente
non unicamente
non esclusivamente
non sempre
non tutti
non tutte
non necessari*
non tecnic*
non essenzial*
non strettamente
non indispensabil*
non funzional*
non appena
non oltre
non superior*
non inferior*
non eccedent*
non ecced*
non supera*
non più di
non più a lungo
non prima
non limit*
non identificativ*
non personal*
non è|sono|sarà possibile|necessari*|responsabil*|obbligator*|richiest*|tenut*|limitat*|esaustiv*|applicabil*|soggett*|accessibil*|disponibil*|dannos*|in grado
non siamo responsabil*|tenut*|in
non è in grado
non siamo in grado
non garanti*
non assum*
non risponde|rispondiamo|rispond*
non ha|abbiamo|hanno alcun|alcuna|nessun|nessuna controllo|responsabilità|accesso|obbligo|influenza|potere
non ha|abbiamo|hanno il|accesso|modo|controllo
non controll*
non pregiudic*
non comport*
non impedi*
non permett*
non consent*
non danneggia*
non identific*
non richied*
non costitu*
non associ*
non combin*
non incroc*
non colleg*
non è|sono|viene|vengono|verrà|verranno|sarà|saranno associat*|combinat*|incrociat*|collegat*|abbinat*
non è|sono|viene|vengono|verrà|verranno|sarà|saranno mai|in alcun|né associat*|combinat*|incrociat*|collegat*|abbinat*
non influ*
non incid*
non modific*
non sostitu*
non inclu*
non compren*
non interfer*
non conosc*
non verific*
non riesc*
non vend* prodott*|alcol*|tabac*|bigliett*|articol*|merc*
non .. per intero
non .. integralmente
non .. comunicat*|cedut*|trasmess*|accessibil* a terzi|soggetti|persone non autorizzat*
non riguard*
non si applic*
non funzion*
non esit*
non esiti
non può|possono|possiamo|potrà|potranno|potrebbe|potrebbero
non desider*
non vuoi|vuole|volete|vogliono
non accett*|acconsent*|autorizz*
non hai|avete|ha dato|prestato|espresso|accettato|acconsentito
non sei|siete|ti|vi
non dev*|devi|dovet*|dovrebb*
non fornire|inviare|comunicare|trasmettere|inserire|condividere
non inviare|inviarci|fornirci|comunicarci
non legge|leggono|leggiamo
non cancell*|elimin*
non sap*
non possed*
non essere
diritto .. non
di non
a non
che non
cui non
se non
qualora non
ove non
chi non
prego di non
nessun|nessuna responsabilità|garanzia|obbligo|controllo|influenza|effetto|conseguenza|modo|caso|limite|limitazione|costo|problema|pregiudizio|sistema|trasmissione
senza cookie .. non
senza pregiudi*
senza limit*
funzion* senza
[may]
può
puo
possono
possiamo
potrà
potranno
potremo
potrebbe
potrebbero
potremmo
eventual*
talvolta
a volte
in alcuni casi
se del caso
[we]
noi
nostro
nostra
nostri
nostre
ci
questo sito
questo portale
questa applicazione
il sito
il presente sito
il portale
la società
l azienda
l associazione
il titolare
la piattaforma
[user]
puoi
potete
può l utente
l utente può|potrà|ha|deve|dovrà|desidera|decide|sceglie|rifiuta|accetta
gli utenti possono|devono|potranno
il visitatore|cliente può|potrà|deve
l interessato può|potrà
se desideri|desiderate|desidera
se vuoi|volete|vuole
se rifiuti|rifiutate
se disattivi|disattivate|blocchi|bloccate
devi
dovete
ti preghiamo
vi preghiamo
la preghiamo
si prega
il tuo|vostro|suo browser
tuo browser
[but]
ma
però
tuttavia
salvo
tranne
eccetto
fuorché
a meno
ad eccezione
mentre
bensì
invece
al contrario
[and]
e
ed
o
od
oppure
nonché
[if]
se
qualora
quando
ove
laddove
nel caso
nel caso in cui
in caso
una volta
appena
[relative]
che
cui
quale
quali
dove
perché
poiché
affinché
in modo che
così che
in quanto
[verb]
usa
usano
usiamo
utilizza
utilizzano
utilizziamo
utilizzare
impiega
impieghiamo
facciamo uso
fa uso
si avvale
ci avvaliamo
ricorriamo
ricorre
installa
installano
installiamo
imposta
impostiamo
memorizza
memorizziamo
raccoglie
raccogliamo
raccolgono
tratta
trattiamo
trattano
condivide
condividiamo
vende
vendiamo
cede
cediamo
trasferisce
trasferiamo
trasmette
trasmettiamo
comunica
comunichiamo
registra
registriamo
conserva
conserviamo
effettua
effettuiamo
svolgiamo
pratichiamo
adottiamo
carica
carichiamo
traccia
tracciamo
collega
combina
combiniamo
contiene
contengono
dispone
fornisce
forniamo
analizza
analizziamo
[only]
solo
soltanto
solamente
esclusivamente
unicamente
[example]
ad esempio
per esempio
ad es
come ad esempio
quali ad esempio
a titolo di esempio
a titolo esemplificativo
tra cui
[past]
in passato .. utilizz*|usav*|usat*
utilizz* .. in passato
usav* .. in passato
precedentemente utilizzat*|usat*
utilizzava|utilizzavamo|utilizzavano
usava|usavamo|usavano
abbiamo smesso
abbiamo smesso di utilizzare|usare|impiegare
ha smesso
ha smesso di utilizzare|usare|impiegare
abbiamo cessato
abbiamo rimosso|eliminato|abbandonato|disinstallato
non utilizziamo|utilizza|usiamo|usa più
non .. più utilizzat*|usat*|in uso
fino al 20* .. utilizz*|usav*
[client]
i tuoi|vostri clienti
tuoi clienti
vostri clienti
per conto dei nostri clienti
per conto dei clienti
siti dei nostri clienti
account dei nostri clienti
i nostri clienti utilizzano|usano|possono collegare
[cookies]
i|nostri|tutti|propri|suoi cookie
[definition]
si intende
s intende
si intendono
intendiamo
si definisc*
definito come
i cookie sono
un cookie è
piccolo file
piccoli file
piccole stringhe
stringhe di testo
stringa di testo
file di testo
[program]
google chrome

# --- Conditions and exceptions -----------------------------------------------------------------
[cond.consent]
con il tuo|suo|vostro consenso
con il tuo|suo|vostro .. consenso
con il consenso
con consenso
col tuo|suo|vostro consenso
col consenso
con tuo|suo|vostro consenso
previo consenso
previo tuo|suo|vostro consenso
previo il tuo|suo|vostro consenso
previo .. consenso
previa accettazione
previa tua|sua|vostra autorizzazione|accettazione|approvazione
previa .. autorizzazione|accettazione
senza il tuo|suo|vostro consenso
senza il tuo|suo|vostro .. consenso
senza il consenso
senza il .. consenso
senza consenso
senza tuo|suo|vostro consenso
senza previo consenso
senza la tua|sua|vostra autorizzazione
dopo il tuo|suo|vostro consenso
dopo il consenso
dopo aver .. consenso
dopo che .. consenso
dopo che .. accett*|acconsent*
dopo aver accettato|acconsentito
solo|soltanto|solamente|esclusivamente .. consenso
solo|soltanto|solamente|esclusivamente se|dopo|quando .. accett*|acconsent*|autorizz*
se acconsent*
se .. acconsent*
se accetti|accettate|accetta
se hai|ha|avete acconsentito|accettato
se hai|ha|avete dato|prestato|espresso .. consenso
se .. presta|presti|prestate .. consenso
se l utente accetta|acconsente
qualora .. consenso
quando .. acconsent*
quando accetti|accettate|accetta
una volta .. consenso
una volta accettat*
a seguito del|di .. consenso
a seguito di .. accettazione
in seguito al .. consenso
in presenza del|di .. consenso
in assenza di .. consenso
in mancanza di .. consenso
fino al .. consenso
finché non .. consenso
finché non .. accett*|acconsent*
fino a quando .. accett*|acconsent*|consenso
prima del .. consenso
prima di .. consenso
prima che .. accett*|acconsent*|consenso
soggett* al .. consenso
subordinat* al .. consenso
richied* il tuo|suo|vostro|preventivo consenso
chied* il|il tuo|suo|vostro consenso
salvo consenso
salvo .. consenso
salvo che .. acconsent*|consenso
a meno che .. acconsent*|consenso|accett*
se non .. con il|con .. consenso
se non previo .. consenso
se non dopo .. consenso
[cond.click]
quando clicchi|cliccate|clicca
quando .. clicca|clicchi
se clicchi|cliccate|clicca
solo .. clicchi|clicca|cliccando|clic
dopo aver cliccato
dopo il clic
al clic
finché non .. clic*
fino a quando .. clic*
prima che .. clic*
facendo clic sul video|mappa
[cond.login]
quando accedi
quando hai effettuato l accesso
se hai effettuato l accesso
se sei registrato|connesso|collegato
utenti registrati
dopo il login
previo login
[cond.except]
salvo
tranne
eccetto
fuorché
ad eccezione
a eccezione
fatta eccezione
a meno che
a meno di
fatto salvo
fatti salvi
diversi da
diverse da
oltre a
al di fuori di|dei|delle|del|degli quelli|casi|soggetti
fuori dei|dai casi
nei limiti
nella misura
purché
a condizione
se non
[cond.dnt]
do not track
[cond.not]
senza necessità di|del .. consenso
senza che sia necessario|richiesto .. consenso
non richied* .. consenso
non necessita* .. consenso
non è necessario|richiesto .. consenso
non serve .. consenso
non occorre .. consenso
consenso .. non è necessario|richiesto|dovuto
anche senza .. consenso
non sono soggett* .. consenso
non è soggett* .. consenso
esent* da|dal .. consenso
[cond.default]
per impostazione predefinita
di default
prima che .. scelga|scelto
prima di .. scelta
prima della tua|sua scelta
[choiceword]
la tua|sua|vostra scelta
le tue|sue|vostre scelte
le tue|sue|vostre preferenze
preferenze sui cookie
preferenza sui cookie
preferenze relative ai cookie
scelta sui cookie
scelte sui cookie
il tuo|suo|vostro consenso
consenso ai cookie
prova del consenso

# --- Technologies ------------------------------------------------------------------------------
[tech.first_party_cookie]
cookie di prima parte
cookie di prime parti
cookie propri
cookie proprietari
cookie prima parte
cookie first party
[tech.third_party_cookie]
cookie di terze parti
cookie di terza parte
cookie di terzi
cookie terze parti
cookie di soggetti terzi
cookie di altri siti
cookie .. terze parti
cookie .. soggetti terzi
terze parti .. installa*|impost* .. cookie
partner .. cookie
cookie dei nostri partner
[tech.functional_cookie]
cookie tecnici
cookie tecnico
cookie necessari
cookie strettamente necessari
cookie essenziali
cookie funzionali
cookie di funzionalità
cookie indispensabili
cookie di navigazione
cookie .. necessari al|per .. funzionamento|navigazione
cookie .. indispensabili al|per .. funzionamento|navigazione
cookie di natura tecnica
[tech.analytics_cookie]
cookie analitici
cookie analitico
cookie analytics
cookie statistici
cookie di statistica
cookie di analisi
cookie di misurazione
cookie di performance
cookie di prestazione|prestazioni
cookie per finalità|fini statistic*|statistiche
cookie .. finalità statistiche
cookie di google analytics
cookie google analytics
[tech.advertising_cookie]
cookie pubblicitari
cookie pubblicitario
cookie di pubblicità
cookie di marketing
cookie marketing
cookie di profilazione
cookie per la profilazione
cookie di targeting
cookie per finalità|fini pubblicitar*|marketing
cookie .. finalità pubblicitarie
cookie .. pubblicità
cookie .. messaggi pubblicitari
cookie di remarketing|retargeting
cookie .. pubblicitari
cookie .. profilazione
[tech.tracking_cookie]
cookie di tracciamento
cookie traccianti
cookie di tracking
cookie .. tracciare
cookie .. tracciamento
[tech.session_cookie]
cookie di sessione
cookie temporanei
[tech.web_beacon]
web beacon*
beacon
gif trasparent*
gif invisibil*
clear gif*
[tech.pixel_tag]
pixel
pixel di tracciamento|monitoraggio|conversione
tag pixel
[tech.web_analytics]
analisi del traffico
analisi degli accessi
analisi delle visite
analisi web
statistiche di accesso
statistiche di navigazione
statistiche di visita
statistiche del sito
statistiche sull utilizzo|uso
statistiche sulle visite
statistiche di utilizzo
servizio di statistica
servizi di statistica
servizi di analisi
servizio di analisi
strumenti di analisi
strumento di analisi
misurazione del traffico
misurazione delle visite
misuriamo le visite|il traffico|gli accessi
misurare le visite|il traffico|gli accessi
web analytics
analizziamo il traffico|le visite|la navigazione
analizzare il traffico|le visite|la navigazione
monitorare .. traffico
[tech.social_button]
pulsant* di condivisione
pulsant* social*
pulsant* dei social
pulsant* .. social network
pulsant* mi piace
pulsant* .. facebook|twitter|linkedin|instagram|pinterest|whatsapp
bottoni social
bottoni di condivisione
plugin social*
plug in social*
plugin dei social
plug in dei social
social plugin*
social plug in
widget social*
widget dei social
icone di condivisione
tasti di condivisione
[tech.embedded_video]
video incorporat*
video integrat*
video di youtube|vimeo
video youtube|vimeo
filmati di youtube|vimeo
incorpor* .. video
contenuti incorporati
contenuti multimediali esterni
video .. youtube|vimeo
[tech.embedded_map]
mappa interattiva
mappe interattive
mappe di google
mappa di google
mappa google
mappe google
mappa incorporata
[tech.remote_font]
font di google
font google
caratteri di google
caratteri tipografici .. google
font esterni
web font*
[tech.fingerprinting]
fingerprint*
impronta digitale del browser|dispositivo
impronta del browser|dispositivo
impronte .. browser|dispositivo
[tech.local_storage]
archiviazione locale
memoria locale
memoria del browser
memorizzazione locale
storage locale
[tech.device_id]
identificativ* del dispositivo
identificator* del dispositivo
id del dispositivo
id dispositivo
identificativ* univoc*
identificator* univoc*
identificator* .. dispositiv*
identificativ* .. dispositiv*
codice identificativo del dispositivo
[tech.advertising_id]
id pubblicitari*
identificativ* pubblicitar*
identificator* pubblicitar*
[tech.hashed_email]
email .. hash
e mail .. hash
indirizz* .. hash
hash .. email|mail
[tech.cookie_sync]
sincronizzazione dei cookie
sincronizzazione .. cookie|identificativ*|identificator*
cookie sync*
[tech.cross_device]
più dispositivi
diversi dispositivi
dispositivi diversi
tra i tuoi|suoi|vostri dispositivi
[tech.server_side_tagging]
tracciamento lato server
tagging lato server
api di conversione
conversions api
[tech.session_recording]
registrazion* dell|delle|di session*
registrazion* .. sessioni
registr* .. sessioni
mappe di calore
mappa di calore
heatmap*
movimenti del mouse
[tech.log_file]
file di log
log del server
log di sistema
log di accesso
log di navigazione
registri del server
registri di accesso
log
dati di navigazione
[tech.ip_address]
indirizz* ip
indirizz* di protocollo internet
[tech.ip_anonymisation]
ip anonimizzat*
indirizz* ip .. anonimizza*
indirizz* ip .. tronc*
indirizz* ip .. mascher*
anonimizz* .. ip
mascher* .. ip
ip anonim*
[tech.location]
dati di localizzazione
dati di posizione
dati relativi alla posizione|ubicazione
dati sulla posizione
geolocalizz*
la tua|sua|vostra posizione
posizione geografica
posizione precisa
gps
[tech.ip_geolocation]
posizione .. indirizzo ip
indirizzo ip .. posizione
posizione approssimativa
localizzazione approssimativa
[tech.email_tracking]
tass* di apertura
apertura delle e|email|mail|newsletter|nostre
aperture delle e|email|newsletter
apertura della newsletter
se .. aperto|apri .. e|email|newsletter|mail
aperture e .. clic
[tech.tracking_link]
link di tracciamento
link tracciat*
url di tracciamento
[tech.live_chat]
chat dal vivo
chat in tempo reale
chat online
servizio di chat
funzione di chat
live chat
[tech.chatbot]
assistente virtuale
assistenti virtuali
[tech.profiling]
profilazione
attività di profilazione
profil* dell utente
profil* di utente
crea* .. profil*
creazione di profili
profili degli utenti
profilare
[tech.retargeting]
retargeting
remarketing
[tech.behavioural_targeting]
pubblicità comportamentale
pubblicità mirata
pubblicità personalizzata
annunci mirati
annunci personalizzati
inserzioni personalizzate|mirate
pubblicità basata su|sui|sugli interessi
messaggi pubblicitari personalizzati|mirati|in linea
targeting comportamentale
[tech.cross_site_tracking]
tracciamento tra siti
tracciamento .. altri|diversi|più siti
tracci* .. altri|diversi|più siti
navigazione su altri siti
[protection]
protezione dal tracciamento
protezione contro il tracciamento
[tech.tracking]
tecnologi* di tracciamento
tecnologi* simili
tecnologi* analoghe
strument* di tracciamento
sistem* di tracciamento
script di tracciamento
tracciamento
tracker*
tracciatori
tracking
[tech.consent_management_platform]
gestione del consenso
gestione dei consensi
gestione dei cookie
banner dei cookie
banner cookie
cookie banner
banner .. cookie
piattaforma .. consenso
cookiebot
iubenda
[tech.crawling]
scraping
crawling
[tech.data_matching]
combin* .. dati|informazioni .. altre fonti
incroc* .. dati|informazioni
arricch* .. dati|informazioni
incrocio .. dati
[tech.affiliate_tracking]
link di affiliazione
link affiliat*
programma di affiliazione
programmi di affiliazione
affiliazione
[tech.automated_decision]
decision* automatizzat*
process* decisional* automatizzat*
processo decisionale automatizzato
decision* basat* unicamente|esclusivamente .. trattamento automatizzato
decision* .. automatizzat*
[tech.telemetry]
telemetria
rapport* di arresto
segnalazion* di arresto
[tech.ab_testing]
test a b
a b test*

# --- Rights ------------------------------------------------------------------------------------
[rightcue]
diritto
diritti
richiedere
chiedere
richiesta
richieste
puoi
può
potete
potrà
potrai
ottenere
esercitare
esercizio
hai
facoltà
[right.access]
diritto di|all accesso
diritto d accesso
diritto di accedere
diritti di accesso
di accesso
l accesso ai|agli|a|alle|rettifica
accesso ai|agli tuoi|suoi|vostri|propri|dati
accesso ai .. dati
accesso ai dati
accesso rettifica
accesso alle .. informazioni
accedere ai .. dati
accedere ai dati
accedere alle .. informazioni
conferma dell esistenza
conferma che sia
ottenere la conferma
copia dei .. dati
copia dei dati
[right.rectification]
rettific*
corregger*
correzione
correggere
aggiornamento dei|l|dei
aggiornare i|le|i tuoi|suoi
l aggiornamento
integrazione dei .. dati
dati inesatti
modificare i .. dati
modifica dei .. dati
[right.erasure]
cancellazione
cancellare i .. dati
cancellazione dei .. dati
diritto all oblio
diritto alla cancellazione
eliminazione dei .. dati
eliminare i .. dati
eliminazione
[right.restriction]
limitazione del|di|dei trattamento|trattamenti
limitazione
limitare il trattamento
limitare .. trattamento
[right.portability]
portabilità
formato strutturato
leggibile da dispositivo|macchina
trasmettere .. altro titolare
trasferire .. altro titolare
ricevere i .. dati .. formato
[right.objection]
opposizione
opporsi
opporti
opporvi
opporre
diritto di opporsi
si oppone
[right.withdraw_consent]
revocare .. consenso
revoca .. consenso
revocarlo
ritirare .. consenso
consenso .. revoca*
consenso .. essere revocato
revocato in qualsiasi momento
[right.automated_decision]
intervento umano
contestare la decisione
non essere sottopost* .. decision*
non essere oggetto .. decision*
diritto .. decision* .. automatizzat*
[right.complaint]
proporre .. reclamo
presentare .. reclamo
presentazione di .. reclamo
inoltrare .. reclamo
sporgere .. reclamo
depositare .. reclamo
reclamo all|al|ad|dinanzi|presso autorità|garante|una|l|un|il
reclamo ad .. autorità
diritto di|al reclamo
ricorrere al garante
rivolgersi al|all garante|autorità
[right.post_mortem]
dopo la morte|il decesso
dopo il decesso
persone decedute
[grant]
hai il diritto
ha il diritto
avete il diritto
hai|ha|avete diritto
hai|ha|avete inoltre|anche .. diritto
gli interessati hanno|possono
l interessato ha|può|potrà
gli utenti hanno .. diritto
gli utenti possono chiedere|richiedere|esercitare
l utente ha .. diritto
puoi|può|potete|potrai|potrà .. chiedere|richiedere|ottenere|esercitare
puoi chiedere|richiedere|ottenere|esercitare
chiederci di
i tuoi|suoi|vostri diritti
diritto all oblio
diritto di opporsi
esercitare i|il tuoi|suoi|diritti|diritto

# --- Legal bases -------------------------------------------------------------------------------
[basiscue]
base giuridica
basi giuridiche
base legale
basi legali
fondamento
si basa
si fonda
basato
fondato
necessario
ai sensi
in base
sulla base
legittimat*
esecuzione di un compito
[article]
art
artt
articolo
articoli
[articlepart]
lett
lettera
lettere
paragrafo
par
comma
punto
[basis.consent]
il tuo|suo|vostro consenso
tuo|suo|vostro consenso
consenso dell interessato|utente
consenso degli utenti
consenso espresso
consenso esplicito
base giuridica .. consenso
sulla base del .. consenso
basa sul .. consenso
fonda sul .. consenso
consenso
[basis.contract]
esecuzione del|di|dei|d contratto|contratti|un
esecuzione di un contratto
esecuzione del contratto
esecuzione .. contratt*
esecuzione di misure precontrattuali
misure precontrattuali
obblighi contrattuali
obbligo contrattuale
adempiere .. contratto
adempimento .. contratto
rapporto contrattuale
[basis.legal_obligation]
obbligo legale
obblighi legali
obbligo di legge
obblighi di legge
obblighi previsti da|dalla
obblighi fiscali
obblighi contabili
obblighi normativi
adempimenti di legge
adempiere .. obbligh*|obbligo .. legge|legale|legali
previsto dalla legge
previsti dalla legge
richiesto dalla legge
imposto dalla legge
[basis.legitimate_interest]
legittimo interesse
legittimi interessi
interesse legittimo
interessi legittimi
[basis.vital]
interessi vitali
interesse vitale
[basis.public_task]
interesse pubblico
compito di interesse pubblico
pubblici poteri

# --- Purposes ----------------------------------------------------------------------------------
[purpose.service]
fornire .. servizi|servizio
erogare .. servizi|servizio
erogazione del|dei servizio|servizi
fornitura del|dei servizio|servizi
gestione degli|dell|dei ordini|ordine
gestire .. ordini|ordine
evadere .. ordine|ordini
consegna
gestione dell account
registrazione
prenotazion*
[purpose.direct_marketing]
newsletter
comunicazioni commerciali
comunicazioni promozionali
offerte promozionali
marketing diretto
finalità di marketing
invio di materiale pubblicitario
[purpose.advertising]
pubblicità
annunci
inserzioni pubblicitarie
campagne pubblicitarie
[purpose.analytics]
statistic*
analisi
analizzare .. utilizzo|navigazione|traffico|uso
migliorare il sito
[purpose.measurement]
misurare
misurazione
[purpose.personalisation]
personalizz*
su misura
[purpose.profiling]
profilazione
[purpose.security]
sicurezza
proteggere
[purpose.fraud_prevention]
frod*
abusi
abuso
[purpose.legal]
obbligh* legal*
obblighi di legge
difesa .. diritto|giudizio|diritti
contenzioso
[purpose.research]
ricerche di mercato
ricerca scientifica
[purpose.support]
assistenza clienti
servizio clienti
assistenza
rispondere alle|alla|a tue|sue|vostre|richieste|richiesta|domande
supporto
[purpose.product_development]
migliorare i|il nostri|nostro|servizi|servizio|prodotti
sviluppo di .. prodotti|servizi
[purpose.data_sale]
vendita .. dati
[purpose.data_enrichment]
arricch*

# --- Recipients --------------------------------------------------------------------------------
[sharecue]
condivid*
condivis*
comunic*
trasmess*
trasmett*
trasmission*
cedut*
cession*
trasferi*
fornitor*
fornit* a
destinatari
destinatario
terzi
terze
responsabil*
accesso ai
partner
divulg*
rivel*
resi noti
portati a conoscenza
messi a disposizione
[category.advertising partners]
partner pubblicitar*
inserzionist*
ret* pubblicitari*
concessionari* di pubblicità
concessionari* pubblicitari*
agenzi* pubblicitari*
agenzi* di pubblicità
società pubblicitari*
società di pubblicità
piattaform* pubblicitari*
partner di marketing
[category.analytics]
fornitor* di .. analisi
fornitor* di .. statistic*
servizi di analisi
servizi di statistica
partner di analisi
fornitor* .. analytics
[category.processors]
fornitor* di servizi
fornitor*
responsabil* del trattamento
responsabil* esterni
sub responsabil*
subfornitor*
prestator* di servizi
collaborator* esterni
[category.hosting]
hosting
hosting provider
provider di hosting
fornitor* .. hosting
fornitor* .. cloud
servizi cloud
servizi informatici
fornitor* .. informatic*
data center
[category.payment]
fornitor* .. pagament*
prestator* .. pagament*
servizi di pagamento
servizio di pagamento
piattaform* di pagamento
gestor* .. pagament*
istituti di credito
istituti bancari
banche
circuit* di pagamento
[category.social networks]
social network
reti sociali
piattaform* social*
social media
[category.email service provider]
fornitor* .. e mail
fornitor* .. email
fornitor* .. newsletter
fornitor* .. posta elettronica
servizi* di invio .. email|newsletter|mail
piattaforma .. email|newsletter
email marketing
[category.communication and CRM]
crm
gestione dei contatti
gestione delle relazioni con i clienti
[category.group companies]
società del gruppo
società del nostro gruppo
aziende del gruppo
imprese del gruppo
società controllat*
società collegat*
società affiliat*
società controllante
controllat* e collegat*
[category.strategic partners]
partner commerciali
partner commerciale
partner strategici
i nostri partner
nostri partner
[category.resellers]
rivenditor*
distributor*
concessionari
agenti di commercio
[category.authorities]
autorità giudiziari*
autorità competent*
autorità pubblic*
autorità di pubblica sicurezza
forze dell ordine
forze di polizia
enti pubblici
pubblica amministrazione
pubbliche amministrazioni
agenzia delle entrate
amministrazione finanziaria
polizia
tribunal*
[category.acquirer]
fusione
acquisizione di .. società|azienda|ramo
cessione d|di|del|dell azienda|ramo|attività|società
cessionari*
acquirent*
fallimento
[category.data suppliers]
broker di dati
fornitor* di dati
fonti pubbliche
[category.internet service providers]
provider di accesso
provider internet
[category.publishers]
editori
[category.customers]
ai nostri clienti
[category.financial]
commercialist*
consulent* fiscal*
revisor*
assicurazion*
compagni* di assicurazione
istituti finanziari
recupero crediti
studi* commercialist*
[category.survey]
istituti di ricerca
società di sondaggi
[category.delivery]
corrier*
spedizionier*
vettor*
trasportator*
servizi postali
poste italiane
fornitor* .. logistic*
aziende di spedizione
società di spedizione
[category.professional advisers]
avvocat*
notai
legali
consulenti legali
consulent*
studi legali
studi professionali
studi di consulenza
liberi professionisti
professionisti
[category.fonts and content delivery]
content delivery network
cdn
[category.video]
piattaform* video
piattaform* di video

# --- Retention ---------------------------------------------------------------------------------
[keep]
conserv*
mantenut*
mantenere
memorizz*
archivi*
trattenut*
durata
durate
dura
durano
scad*
scadenza
custodit*
restano
rimangono
rimane
periodo di conservazione
tempi di conservazione
salvat*
registrat*
[delete]
cancell*
elimin*
distrutt*
rimoss*
anonimizz*
rimozione
[open]
per il tempo .. necessario
per tutto il tempo .. necessario
tempo strettamente necessario
tempo necessario
periodo necessario
periodo .. necessario
periodo di tempo .. necessario
per tutta la durata
per il periodo .. necessario
finché necessario
fino a quando .. necessari*
finché .. account
fino alla revoca
fino a revoca
fino alla richiesta .. cancellazione
fino alla disiscrizione
fino alla cancellazione
fino a quando .. disiscri*
[notkept]
anni di età
età di
età inferiore
età superiore
compiuto
almeno 14|16|18 anni
minori di
minore di
inferiore ai|a
maggiore di
giorni lavorativi
giorni feriali
recesso
preavviso
garanzia
di esperienza
[unit.min]
minuto
minuti
[unit.hour]
ora
ore
[unit.day]
giorno
giorni
gg
[unit.week]
settimana
settimane
[unit.month]
mese
mesi
[unit.year]
anno
anni
[unit.session]
sessione
chiusura del browser
fine della sessione
termine della sessione
durata della sessione
chiudi il browser
[number.1]
un
uno
una
[number.2]
due
[number.3]
tre
[number.4]
quattro
[number.5]
cinque
[number.6]
sei
[number.7]
sette
[number.8]
otto
[number.9]
nove
[number.10]
dieci
[number.11]
undici
[number.12]
dodici
[number.13]
tredici
[number.14]
quattordici
[number.15]
quindici
[number.18]
diciotto
[number.20]
venti
[number.24]
ventiquattro
[number.25]
venticinque
[number.26]
ventisei
[number.30]
trenta
[number.36]
trentasei
[number.60]
sessanta
[number.90]
novanta
[since]
dopo
dal
dalla
dall
dalle
dai
decors*
trascors*
a decorrere
a partire
a far data
successiv*
[range]
a
ai
[response]
rispond*
risponder*
risposta
riscontr*
dare seguito
daremo seguito
evas*
richiesta .. entro
entro .. dalla richiesta
entro .. ricevimento
entro .. ricezione

# --- Denials: what is denied -------------------------------------------------------------------
[object.no_sale]
vendere
vende
vendiamo
vendono
venderemo
vendut*
vendita
venduti
rivend*
affitt*
noleggi*
commercializz*
[object.no_sharing]
condividere
condivide
condividiamo
condivideremo
condivis*
comunicat*
comunichiamo
comunicheremo
comunicare
comunicazione a terzi
cedut*
cediamo
cedere
cessione
trasmess*
trasmettiamo
trasmettere
divulg*
riveliamo
rivelat*
fornit* a terz*|soggetti
forniamo .. terz*
trasferit* a terz*
[object.no_children]
minori
minore
minorenni
bambini
bambino
minori di 13|14|16|18
[object.no_sensitive_data]
dati sensibili
dati particolari
dati personali sensibili
categorie particolari
dato sensibile
informazioni sensibili
[object.no_financial_data]
dati di pagamento
dati finanziari
dati bancari
carta di credito
carte di credito
numero della carta
numeri delle carte
coordinate bancarie
[object.no_personal_data]
raccogl* .. dati personali
raccogl* .. dato personale
raccolt* .. dati personali
tratt* .. dati personali
tratt* .. dato personale
dati personali .. raccolt*|trattat*|memorizzat*
dato personale .. raccolt*|trattat*|acquisit*
dati personali .. acquisit*
acquisi* .. dati personali
memorizz* .. dati personali
raccogl* .. informazioni personali
[object.no_tracking]
tracciamento
tracciare
tracciamo
traccia
tracking
tracker*
tracciatori
strument* di tracciamento
cookie di tracciamento
cookie analitici|analitico|statistici|statistico
[object.no_cookies]
cookie
cookies
[object.no_fingerprinting]
fingerprint*
[object.no_advertising]
cookie di profilazione
pubblicità
pubblicitari*
annunci
fini|finalità pubblicitar*|promozional*|commerciali
fini|finalità di marketing
marketing
inserzioni
[object.no_profiling]
profilazione
profili
profilare
profiliamo
profilat*
[object.no_automated_decision]
decision* automatizzat*
process* decisional* automatizzat*
decision* .. automatizzat*
decision* basat* unicamente|esclusivamente
[object.no_transfer]
fuori dall ue|unione
al di fuori dell ue|unione
al di fuori dello spazio
fuori dallo spazio
fuori dell ue|unione
extra ue
extra see
paesi terzi
verso paesi terzi
al di fuori dell europa
fuori dall europa
[object.no_merging]
combinat*
combiniamo
incrociat*
incrociamo
associat*
uniti
[object.no_other_use]
altre finalità
altri scopi
altro scopo
altri fini
finalità diverse
scopi diversi
[anonymous]
anonim*
in forma anonima
in forma aggregata
aggregat*
pseudonim*
non identificativ*
[analyticsword]
analytics
statistic*
analisi
[locally]
ospitat* localmente|in locale
ospitat* sul|sui nostro|nostri
caricat* localmente|in locale
in locale
nostri server
nostro server
localmente
nessuna connessione
[breach]
violazion* dei|di dati
violazione della sicurezza
data breach

# --- Opting out --------------------------------------------------------------------------------
[optout.stop]
disiscri*
disiscrizione
cancellar* .. iscrizione
cancellazione .. newsletter
annulla* .. iscrizione
annullamento .. iscrizione
disabilit*
disattiv*
opt out
opporsi
opporti
opporre
revoc*
revoca
rifiut*
blocc*
elimin* .. cookie
cancell* .. cookie
cancell* i cookie
modific* .. preferenze|impostazioni|consenso
gestire .. cookie|preferenze
gestisci .. cookie|preferenze
non ricevere più
configur*
imposta* il browser
non desider*
non vuoi|volete|vuole
interrompere
[optout.unsubscribe]
link di disiscrizione|cancellazione|annullamento
link per la disiscrizione|cancellazione
link .. disiscri*
disiscri* .. link
disiscri* .. newsletter
link .. calce|fondo|piè|piede
link .. newsletter|e|email
link .. presente in ogni|ciascuna
unsubscribe
[optout.browser]
impostazioni del|di tuo|suo|vostro|proprio|browser
impostazioni .. browser
configur* .. browser
browser .. impostazioni|configura*
opzioni .. browser
preferenze .. browser
cookie .. browser
browser .. cookie
tuo|suo|vostro|proprio browser
[optout.account]
impostazioni dell|del account|profilo
impostazioni del tuo|suo|vostro account
impostazioni dei cookie
impostazioni cookie
impostazioni sulla privacy
preferenze sui|dei cookie
preferenze cookie
centro preferenze
area personale
area riservata
tuo|suo|vostro account
tue|sue|vostre preferenze
[optout.link]
opt out
cliccando qui
clicca qui
cliccando
cliccare
al seguente indirizzo|link
seguente link
visita
visitando
visitare
collegandosi
sul sito
su www
alla pagina
all indirizzo

# --- Contacts, controller, dates ---------------------------------------------------------------
[contact.privacy]
privacy
riservatezza
dati personali
protezione dei dati
protezione dati
trattamento dei dati
diritti
diritto
gdpr
dpo
rpd
consenso
titolare del trattamento
titolare
reclamo
[contact.dpo]
responsabile della protezione
responsabile della protezione dei dati
responsabile per la protezione dei dati
responsabile protezione dati
dpo
rpd
data protection officer
[contact.other]
stampa
candidature
lavora con noi
ufficio vendite
fatturazione
copyright
segnalare abusi
[contact.cue]
contattare
contattarci
contattaci
contatto
contatti
contattando
contatt*
scrivere
scrivendo
scrivi
scriveteci
scrivici
inviare
inviando
invia
e mail
email
mail
pec
indirizzo
posta elettronica
posta
raccomandata
telefono
telefonare
rivolgersi
rivolgendosi
domande
richiesta
comunicazione
[contact.form]
modulo di contatto
modulo contatti
modulo
form di contatto
form
[contact.page]
pagina contatti
pagina dei contatti
contattaci
sezione contatti
[contact.phone]
telefono
telefonare
cellulare
tel
numero verde
[contact.label]
contatti
contattaci
modulo
portale
[contact.postal]
indirizzo postale
posta ordinaria
raccomandata
per posta
sede
sede legale
con sede
indirizzo
all indirizzo
via posta
[subject]
con oggetto
con l oggetto
con ad oggetto
indicando nell oggetto
indicando in oggetto
specificando nell oggetto
avente ad oggetto
nell oggetto
oggetto
[controller.is]
titolare del trattamento
titolare dei dati
titolare di questo sito
titolare
titolari del trattamento
contitolari
in qualità di titolare
quale titolare
gestito da
è gestito da
gestore del sito
di proprietà di
proprietario del sito
di seguito
con sede
sede legale
partita iva
p iva
privacy policy di
informativa di
è una società
è un associazione
[registration]
partita iva
p iva
p iva n
codice fiscale
c f
registro delle imprese
rea
numero rea
capitale sociale
iscritt* al .. registro
[updated]
ultimo aggiornamento
ultima modifica
ultima revisione
aggiornata al|il
aggiornato al|il
aggiornata in data
aggiornato in data
aggiornata a
aggiornato a
data di aggiornamento
data ultimo aggiornamento
data di entrata in vigore
in vigore dal
in vigore da
versione del
versione aggiornata
ultima versione
modificata il
revisione del
valida dal
[month.1]
gennaio
gen
[month.2]
febbraio
feb
[month.3]
marzo
mar
[month.4]
aprile
apr
[month.5]
maggio
mag
[month.6]
giugno
giu
[month.7]
luglio
lug
[month.8]
agosto
ago
[month.9]
settembre
set
sett
[month.10]
ottobre
ott
[month.11]
novembre
nov
[month.12]
dicembre
dic
[dnt.mention]
do not track
dnt
non tracciare
[dnt.ignored]
non risponde
non rispondiamo
non rispondono
non supporta
non supportiamo
non supportano
non riconosce
non riconosciamo
non tiene conto
non teniamo conto
non reagisce
non reagiamo
non rispetta
non rispettiamo
non è in grado
ignora
ignoriamo
[dnt.honoured]
rispettiamo
rispetta
onoriamo
teniamo conto
tiene conto
risponde
rispondiamo
supporta
riconosce
riconosciamo

# --- Sections ----------------------------------------------------------------------------------
[heading.rights]
diritti
diritti dell interessato
i tuoi diritti
esercizio dei diritti
[heading.contact]
contatti
contatto
contattaci
come contattarci
titolare
titolare del trattamento
chi siamo
[heading.thirdparties]
destinatari
terze parti
soggetti terzi
terzi
comunicazione
condivisione
fornitori
responsabili
partner
[heading.definitions]
definizioni
glossario
[heading.retention]
conservazione
periodo di conservazione
durata
per quanto tempo
tempi
[heading.client]
dati dei clienti

# --- Transfers, scope --------------------------------------------------------------------------
[safeguard.SCC]
clausole contrattuali standard
clausole contrattuali tipo
clausole tipo
clausole standard
[safeguard.adequacy]
decision* di adeguatezza
decisione .. adeguatezza
adeguatezza
livello di protezione adeguato
livello adeguato di protezione
[safeguard.BCR]
norme vincolanti d impresa
norme vincolanti
[safeguard.contractual_unspecified]
garanzie adeguate
garanzie appropriate
garanzie contrattuali
[scope]
sito
siti
sito web
si applica
[framework.GDPR]
regolamento generale sulla protezione dei dati
regolamento ue 2016
regolamento europeo 2016
[authority.Garante per la protezione dei dati personali|IT]
garante per la protezione dei dati
garante della protezione dei dati
garante privacy
garante della privacy
garante per la privacy
garante italiano
autorità garante
^garante
[authority.EDÖB|CH]
incaricato federale della protezione dei dati

# --- Words that comparing looks for --------------------------------------------------------------
[socialword]
social network
social media
reti sociali
seguici su
nostra|nostre pagina|pagine facebook|instagram|linkedin
[mailword]
posta elettronica
hosting della posta
servizio di posta
[vendorword]
inserzionisti
agenzie pubblicitarie
società pubblicitarie
partner pubblicitari
reti pubblicitarie
[nonpersonal]
dati anonimi
informazioni anonime
dati non personali
informazioni non personali
dati aggregati
in forma anonima
in forma aggregata
[about]
questi dati
tali dati
tali informazioni
queste informazioni
carta di credito
carte di credito
dati di pagamento
dati bancari
password
numero di telefono
modulo di contatto
newsletter
minori
candidat*
curriculum
a questo scopo
a tal fine
in questo caso
in tal caso
foto*
immagini
indirizzo e|email|mail|postale
per finalità di marketing
per fini di marketing
[most]
la maggior parte
principalmente
generalmente
[visit]
visiti
visita
visite
visitare
navighi
navigazione
navigare
utilizzi
consulti
accedi
[usedfor]
per
al fine
allo scopo
a fini
usato|usati|usata|usate per
utilizzato|utilizzati|utilizzata|utilizzate per
contien*
contengono
danneggi*
identific*
servono
serve
leggono
trasmettono
collegat*
[dataword]
dati
dato
informazioni
informazione
indirizz*
[representative]
rappresentante
rappresentanti
[passive]
utilizzato|utilizzata|utilizzati|utilizzate
usato|usata|usati|usate
installato|installata|installati|installate
caricato|caricata|caricati|caricate
[reference]
privacy policy di
informativa di
informativa sulla privacy di
informativa privacy di
informativa della
informative di
norme sulla privacy di
condizioni di
termini di
a differenza di|dei
[elsewhere]
la nostra app
nostra app
nostre app
nell app
app mobile
applicazione mobile
nostra newsletter
nella newsletter
la newsletter
nelle nostre e|email
area riservata
altri siti
[forpurpose]
per
al fine
allo scopo
ai fini
a fini
per finalità
[inorder]
per
al fine
[now]
ora
adesso
attualmente
invece
sostituit*
al suo posto
[applied]
utilizzato|utilizzata|utilizzati|utilizzate
usato|usata|usati|usate
impiegato|impiegata|impiegati|impiegate
installato|installata|installati|installate
caricato|caricata|caricati|caricate
attivato|attivata|attivati|attivate
memorizzato|memorizzata|memorizzati|memorizzate
salvato|salvata|salvati|salvate
impostato|impostata|impostati|impostate
effettuato|effettuata|effettuati|effettuate
eseguito|eseguita|eseguiti|eseguite
integrato|integrata|integrati|integrate
incorporato|incorporata|incorporati|incorporate
presente|presenti
attivo|attiva|attivi|attive
fatto uso
registrato|registrata|registrati|registrate
trasmesso|trasmessa|trasmessi|trasmesse
[restrict]
che
cui
quali
contenent*
finalizzat*
volt* a
idone* a
[somedata]
foto
fotografie
immagini
video di sorveglianza
videosorveglianza
curriculum
data di nascita
codice fiscale
dati sanitari
dati relativi alla salute
dati bancari
dati di pagamento
iban
questionari*
sondaggi*
comment*
[ofothers]
concorrenti
altri siti|negozi|aziende
la|questa legge vieta|prevede|impone|richiede
il regolamento|gdpr vieta|prevede|impone|richiede
il garante vieta|richiede|raccomanda|ritiene
i|nostri fornitori si impegnano
[institution]
^comune di
^provincia di
^università
^istituto
^scuola
^liceo
^ospedale
^biblioteca
^museo
^fondazione
^parrocchia
^pro loco
^associazione
^azienda sanitaria
^camera di commercio
^ordine degli
[nameword]
di
d
del
della
dello
dell
dei
degli
delle
da
la
il
lo
le
per
e
[foradverts]
per|a fini|finalità|scopi commerciali|pubblicitari|pubblicitarie|promozionali
per|a fini|finalità|scopi di marketing|pubblicità|profilazione
[belongs]
servizio di
servizio .. fornito|offerto da
prodotto di
piattaforma di
fornito|forniti|fornita|fornite da|dalla
offerto|offerti|offerta|offerte da|dalla
gestito|gestita da|dalla
di proprietà di
appartenent* a
appartiene a
[contact.write]
per posta
a mezzo posta
scrivere
scrivendo
per iscritto
raccomandata
lettera
