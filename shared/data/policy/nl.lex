# Dutch: how privacy policies say things. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-23.

# --- How a sentence is built -------------------------------------------------------------------
[neg.pre]
zonder tracking|trackers|trackingcookies|advertentiecookies|marketingcookies
zonder cross site
zonder profilering|remarketing|retargeting|fingerprinting
zonder ip identificatie
zonder het plaatsen van
geen
geenszins
zonder gebruik
zonder het gebruik
zonder inzet
geen gebruik van diensten|producten|tools|software van
geen diensten|producten|tools|software van
vrij van
zonder enige|elke|iedere vorm|soort|trackers|tracking
zonder ook maar
niets
niks
niemand
zien|ziet|zagen .. af van
doen|doe|doet het zonder
het zonder
zonder analyseprogramma*|statistiek*|meetsoftware|analyse*|meetprogramma*|advertentie*|reclame*
wars van
gespeend van
verstoken van
verschoond van
weren|weert
onthouden|onthoudt ons|zich van
zonder verbinding|verbindingen|contact|verzoeken|aanvragen
[neg.clause]
niet
nooit
nimmer
nergens
noch
geen enkele
geen sprake
maken|maak wij|we|ik .. geen gebruik
geen enkel
op geen enkel|enkele
uitgebannen
verbannen
afgeschaft
in de ban
weggelaten
onze website|site|webwinkel verwijderd
[neg.not]
niemand is|wordt|hoeft|moet .. verplicht|gedwongen|te
niet waar dat ... geen|niet|nooit
benut|gebruikt|gebruiken|bekeken|bekijken .. zonder
werkt|werken|bezoeken|functioneert|functioneren .. zonder cookies
zonder cookies kan|kunnen|werkt|werken|zal|zullen
niet strikt noodzakelijke
niet technisch noodzakelijke
niet technische
niet naar behoren
mogelijk niet
niet meer volledig
niet optimaal
niet privacy
niet essentiële
niet functionele
niet noodzakelijke
niet hetzelfde
niet verantwoordelijk
niet van toepassing
geen afbreuk
niet instaan
niet bereikbaar
niet alleen
niet uitsluitend
niet slechts
niet langer dan
niet meer dan
niet later dan
niet noodzakelijk
niet beperkt
niet limitatief
niet nodig
niet uitgesloten
geen probleem
niet mogelijk
niet verplicht
niet goed
niet correct
niet volledig
niet altijd
niet eens
niet tevreden
niet met uw toestemming
niet meer wilt|wil|wenst
als niet
niet verantwoordelijk|aansprakelijk
geen invloed
geen controle
geen verantwoordelijkheid
geen toestemming
geen recht
geen gevolgen
geen antwoord
geen account
niet identificeerbare
niet persoonlijk identificeerbare
niet persoonlijke
niet persoonsgebonden
niet uitsluiten
niet uit te sluiten
niet garanderen
niet verhinderen
niet voorkomen
niet garanderen|uitsluiten ... nooit|niet|geen
niet zo dat ... geen|niet
vragen|verzoeken|raden u|je .. geen
vragen|verzoeken|raden u|je .. niet
u|je hoeft .. niet|geen
niet langer .. dan
niet meer .. dan
niet inzichtelijk|zichtbaar|toegankelijk|beschikbaar
niet van toepassing op
niet ingaan op
geen toegang
niet meer mee
niet verlaten
verlaten uw|je|jouw .. niet
niets anders|te maken|af|bijzonders|nieuws|aan|mis|uit
niemand anders dan
niets meer dan
niet weten|zien|merken of|hoe
[may]
kan
kunnen
mogen
mogelijk
mogelijkerwijs
eventueel
zou|zouden
[we]
wij
we
ons
onze
deze website|site|webwinkel|webshop|app
er
vindt u|je
treft u|je
deze blog|webstek|pagina|shop|winkel
[user]
upload
verstuur|verzend
vermeld
deel geen|nooit|dus
geef geen|nooit
mail geen|nooit
plaats geen|nooit
voeg .. geen
u
je
jij
jullie
gebruiker
bezoeker
bezoekers die
gebruikers die
wie
gelieve
vul
stuur
mail ons
deel uw|je
[but]
maar
echter
daarentegen
doch
wel
behalve
tenzij
[and]
en
of
[if]
als
indien
wanneer
zodra
mocht
[relative]
die
dat
waarmee
waarbij
waardoor
waarin
zodat
omdat
waaronder
[verb]
laad|laadt|laden
pas|past|passen
inzetten
gebruik*
plaats*
zet*
verzamel*
verwerk*
deel
delen
deelt
verkoop*
verkopen
verkocht
verstrek*
bewaar
bewaren
bewaart
doorgeven
doorgegeven
maken|maakt gebruik
analyseer*
analyseren
volg
volgen
volgt
[only]
alleen
enkel
uitsluitend
slechts
louter
de enige cookies .. zijn
niets anders dan
[example]
bijvoorbeeld
bijv
zoals
onder andere
onder meer
[past]
gebruikten .. voorheen
maakten .. gebruik
in het verleden .. gebruik*
niet langer gebruik*
niet meer gebruik*
in het verleden
tot vorig jaar
tot vorig jaar .. gebruikten|maakten
tot vorige maand
tot 20* .. maakten|gebruikten|gebruikte
gestopt met
van onze|deze site|website|webwinkel verwijderd
hebben wij verwijderd
niet meer in gebruik
eruit gehaald
verwijderd|weggehaald|afgedankt
afscheid genomen
[client]
klanten kunnen|mogen .. op hun eigen
hun eigen website*|webshop*|webwinkel*
uw klanten
onze opdrachtgever*
uw account*
uw eigen account*
uw website
inloggegevens
wachtwoord*
accounts
toegang .. accounts
toevertrouw*
websites|sites|webwinkels van onze klanten|opdrachtgevers
op hun eigen|hun eigen website*|site*|sites|pagina*
adviseren|begeleiden|helpen|trainen .. klanten|opdrachtgevers
[definition]
wordt|worden verstaan
wordt|worden bedoeld
verstaan wij
hierna te noemen
is een klein bestand*
is een klein tekst*
zijn kleine bestand*
zijn kleine tekst*
betekent
zijn bijvoorbeeld
worden bijvoorbeeld

# --- Conditions and exceptions -----------------------------------------------------------------
[cond.consent]
uitsluitend|enkel .. toestemming
na uw|jouw|je toestemming
na toestemming
met uw|jouw|je toestemming
met toestemming
zonder uw|jouw|je .. toestemming
zonder toestemming
zonder voorafgaande toestemming
zonder uitdrukkelijke toestemming
alleen|pas|enkel als|wanneer|indien|nadat u|je .. toestemming|akkoord
alleen|pas|enkel .. na .. toestemming
als|indien|wanneer|nadat u|je .. toestemming .. geeft|gegeven|geven|heeft|hebt
als|indien|wanneer|nadat u|je .. toestemming
als|indien|wanneer|nadat u|je .. cookies .. accepteert|geaccepteerd
als|indien|wanneer|nadat u|je .. akkoord
vragen|vraagt wij .. toestemming
toestemming nodig
toestemming vereist
mits .. toestemming
tenzij .. toestemming
onderworpen aan uw toestemming
na|met|zonder uw|jouw|je uitdrukkelijke|voorafgaande|expliciete|vrije|schriftelijke toestemming
zolang u|je .. toestemming|akkoord
zolang .. geen toestemming
voordat|vooraleer|alvorens u|je .. keuze|toestemming|akkoord|geaccepteerd|aanvaard|aanvaardt|ingestemd
voordat|vooraleer .. toestemming
totdat u|je .. toestemming|akkoord|keuze|aanvaardt|aanvaard|accepteert|geaccepteerd|instemt
pas na .. toestemming|akkoord
tot u|je .. toestemming|akkoord|aanvaardt|accepteert
als|indien|wanneer|nadat|zodra u|je .. ingestemd|instemt|instemming
zodra u|je ... akkoord|toestemming|accepteert|accepteren|accepteer
vragen|vraagt wij .. of u|je .. accepteert|toestaat|akkoord
totdat|tot u|je .. toestaat|vrijgeeft|aanzet|activeert
alles|alle cookies toestaan|toestaat|toegestaan|accepteren|accepteert
nadat|zodra|als|indien u|je ... toestaan|toegestaan|toestaat
nadat|zodra|als|indien|wanneer u|je .. aanvaard|aanvaardt
met|na|zonder uw|jouw|je instemming|goedkeuring
als|indien|wanneer|nadat|zodra|voordat u|je .. goedgekeurd|goedkeurt
zonder dat u|je .. kiest|instemt|toestemt
zolang u|je .. geaccepteerd|accepteert|ingestemd|aanvaard
na|met|zonder|bij|door|vóór uw|jouw|je .. toestemming|akkoord|instemming|goedkeuring|goedvinden
na|met|zonder|bij|vóór uw|jouw|je opt|ja|fiat|oké
na|vóór|bij|zonder|behoudens toestemming|akkoord|opt|instemming|goedkeuring
na voorafgaande|uitdrukkelijke|expliciete toestemming|instemming|opt
uw|jouw|je akkoord|goedkeuring|instemming nodig
hebben|heeft|is|zijn .. uw|jouw|je .. akkoord|goedkeuring|instemming|toestemming nodig|vereist
actief|geladen|geplaatst|gestart .. na .. toestemming|akkoord|opt
louter|slechts .. toestemming
er toestemming|akkoord gegeven|verleend
toestemming is gegeven|verleend
[cond.click]
totdat u|je ... klikt
pas .. klikt|aanklikt|geklikt
als|wanneer|zodra|indien|nadat u|je .. klikt|aanklikt|klik|drukt
totdat u|je .. klikt|geklikt|hebt
alleen .. klikt
tenzij u|je .. klikt|drukt
voordat u|je .. klikt
als|wanneer|zodra|nadat|dat u|je .. afspelen|drukt|afspeelt|start
vóór|na|voor|met|bij|door de|uw|een|één eerste|enkele|tweede klik
na|met|door|bij|vóór|voor uw|een|één|de klik
twee klikken
twee kliks
tweeklik*
twee klik
klik om te laden|bekijken|activeren|tonen|starten
bij het afspelen
zelf activeren|aanzetten|starten|laden
op play|start|afspelen
[cond.login]
als|wanneer|indien u|je .. ingelogd
alleen .. ingelogd
bent ingelogd
[cond.except]
anderen|ander|andere dan
niemand anders dan
tenzij
behalve
uitgezonderd
met uitzondering
behoudens
anders dan
mits
voor zover
buiten de hierboven|bovengenoemde|genoemde|hier|gevallen|situaties
zonder .. overeenkomst|geheimhoudingsverklaring|contract
op .. *cookie|*cookies ... na
[cond.dnt]
do not track
niet volgen signaal

# --- Technologies ------------------------------------------------------------------------------
[tech.cookie]
cookie
cookies
cookiegegevens
cookietechnologie*
*cookies
*cookie
[tech.first_party_cookie]
first party cookies
eigen cookies
[tech.third_party_cookie]
third party cookies
cookies van derden
cookies van andere|externe partijen|partij
cookies .. derde partijen
cookies .. door derden
derden .. cookies .. plaatsen
cookies van onze partners
derdepartijcookies
cookies .. adverteerders
cookies .. geplaatst door .. partners
cookies die door .. partners
dienstverlener|serviceprovider|aanbieder|partner .. cookies|cookie .. plaatsen|plaatst
partners .. cookies|cookie plaatsen|plaatst
[tech.functional_cookie]
functionele cookies
functionele cookie
noodzakelijke cookies
essentiële cookies
strikt noodzakelijke cookies
technische cookies
functionele en .. cookies
functionele of .. cookies
functionele .. cookies
cookies die .. noodzakelijk|nodig|vereist zijn
cookies die nodig|noodzakelijk
technisch noodzakelijke cookies
noodzakelijke en .. cookies
[tech.analytics_cookie]
analytische cookies
analytische cookie
analytics cookie|cookies
analyse cookies
analysecookies
statistische cookies
statistiekcookies
statistiek cookies
prestatiecookies
tracking of analytische cookies
functionele en analytische cookies
analytische of|en *cookies
analytische of|en .. cookies
statistische en|of .. cookies
[tech.advertising_cookie]
advertentie cookies
advertentiecookies
advertentiecookie
marketing cookies
marketingcookies
reclamecookies
commerciële cookies
tracking of advertentiecookies
tracking en advertentiecookies
cookies .. advertenties .. weer|tonen
cookies om advertenties
cookies .. gerichte advertenties|reclame
tracking of|en marketingcookies|reclamecookies
marketing en|of .. cookies
advertentie en|of .. cookies
[tech.tracking_cookie]
tracking cookies
trackingcookies
tracking cookie
trackingcookie
volgcookies
tracking of .. cookies
tracking en .. cookies
cookies .. volgen
tracking of|en|and|or *cookies
[tech.session_cookie]
sessiecookie*
sessie cookies
sessie cookie
[tech.web_beacon]
web beacon*
webbeacon*
webbaken*
web baken*
beacons
bakens
clear gif*
doorzichtige gif*
[tech.pixel_tag]
tracking pixel
pixel tag*
pixeltag*
tracking pixel*
trackingpixel*
trackingpixels
pixels
pixel
conversiepixel*
spy pixel*
advertentiepixel*
marketingpixel*
reclamepixel*
pixels van
[tech.web_analytics]
analytische dienst
analysedienst
webanalyse*
web analyse*
web analytics
websiteanalyse
webstatistieken
bezoekersstatistieken
website statistieken
analytics software
analytische tools
analytische software
analytische diensten
analyse tools
analysediensten
analytics diensten
analyticsdiensten
statistieken .. website|bezoek*
analytische gegevens
bezoekersgedrag
google analytics
matomo
analytics platform
gebruiksstatistieken
plausible
simple analytics
analyseprogramma*
analysesoftware
statistiekprogramma*
statistieksoftware
meetsoftware
meetprogramma*
[tech.social_button]
social media knoppen
social mediaknop*
sociale mediaknop*
social media buttons
socialmediaknoppen
social media plugins|plug
sociale media knoppen
knoppen .. sociale media
knoppen .. social media
knoppen .. delen
knop .. delen
deel knoppen
deelknoppen
like knop
vind ik leuk
share buttons
share knop
social plugins
social plug ins
sociale plugins
buttons .. sociale|social netwerken|media
knop tweet
knoppen van sociale netwerken
social|sociale|socialmedia media plug|plugins|plugin|widgets|ins|knoppen
socialmediaplug*
socialmediaknop*
social media plug ins
[tech.embedded_video]
youtube video*
vimeo video*
video's van .. youtube|vimeo
ingesloten video*
ingebedde video*
embedded video*
video's .. ingesloten|ingebed
[tech.embedded_map]
google maps
kaart van google
kaarten van google
openstreetmap
interactieve kaart*
[tech.remote_font]
google fonts
google webfonts
web fonts
webfonts
lettertypen .. google
lettertypes .. google
adobe fonts
lettertypen|lettertypes|lettertype|fonts .. geladen|gehost|opgehaald|ingeladen|server|servers
geladen|gehost|opgehaald .. lettertypen|lettertypes|fonts
lettertypen|lettertypes|fonts .. lokaal
externe lettertypes|lettertypen|lettertype|fonts
lettertypen|lettertypes|lettertype|fonts .. eigen|onze server|servers|domein
lettertypen|lettertypes|lettertype|fonts|letters van|bij derden|google|anderen|buiten|elders
letters|lettertypen|lettertypes|fonts .. eigen|onze|dit|deze server|servers|domein|website|site|computer|webruimte
lettertypen|lettertypes|letters .. google
[tech.captcha]
recaptcha
captcha
hcaptcha
[tech.local_storage]
local storage
localstorage
lokale opslag
lokaal geheugen
sessiestorage
html5 opslag
web storage
opslag van uw|je|jouw|de browser
opslagruimte van uw|je|jouw|de browser
browseropslag
browsergeheugen
geheugen van uw|je|jouw|de browser
[tech.fingerprinting]
fingerprint*
device fingerprint*
vingerafdruk van uw|het apparaat|browser
browser vingerafdruk
[tech.device_id]
apparaat id*
apparaatid*
apparaat identificat*
apparaatidentificat*
device id*
unieke apparaat*
identificatoren .. apparaat|apparaten
identificatienummer .. apparaat
apparaatkenmerken
unieke id
unieke ids
unieke id s
unieke identificat*
unieke identifier*
[tech.advertising_id]
advertentie id*
advertentieid*
advertentie identificat*
advertentie identificatoren
reclame id*
idfa
aaid
[tech.hashed_email]
gehashte e mail*
gehasht* e mail*
gehasht* emailadres*
hash .. e mailadres*
e mailadres* .. gehasht*
gehashte versie
[tech.cookie_sync]
cookie sync*
cookies synchroniseren
synchroniseren .. identificatoren
identificatoren .. synchroniseren
cookie matching
gesynchroniseerde identificatoren
[tech.cross_device]
cross device
meerdere apparaten
verschillende browsers .. apparaten
verschillende apparaten
apparaten .. koppelen
[tech.server_side_tagging]
server side tag*
server side tracking
serverside tagging
[tech.session_recording]
sessie opname*
sessieopname*
session recording*
session replay
schermopname* .. bezoek
muisbeweging*
heatmap*
heat maps
opnames .. bezoek*
sessies .. opgenomen|vastgelegd
opnemen|opnames .. sessies
sessies opnemen|opgenomen|vastleggen
bezoek|bezoeken|sessies .. opgenomen|gefilmd|opnemen
schermopname*
[tech.log_file]
log bestand*
logbestand*
logfile*
log file*
serverlog*
server logs
webserver logbestand*
serverlogs
logs
logboek*
servers automatisch informatie
automatisch .. verzameld door onze server
automatisch .. server .. opgeslagen
systeemlog*
toegangslog*
[tech.ip_address]
ip adres*
ipadres*
[tech.ip_anonymisation]
ip adres* .. anoniem|geanonimiseerd|gemaskeerd
ip anonim*
laatste octet
ip adres* .. gemaskeerd
anonimiseren .. ip
ip masking
[tech.location]
locatiegegevens
locatie gegevens
gps
geolocatie
uw locatie
je locatie
plaatsbepaling
[tech.ip_geolocation]
geschatte locatie
locatie .. op basis|via|uit|aan .. ip adres
ip adres .. locatie .. bepalen|afleiden|schatten
ip adres .. bepalen|afleiden|schatten .. locatie
[tech.email_tracking]
e mailbericht* .. open*
nieuwsbrief*|nieuwsbrieven .. geopend
e mail* .. geopend
openen .. e mail*
open* en klik*
geopend .. aangeklikt
e mail tracking
open rates
[tech.tracking_link]
volgkoppeling*
tracking link*
trackinglink*
volglink*
[tech.live_chat]
live chat
livechat
chatfunctie
chat functie
chatdienst
chatmodule
chat widget
chatvenster
[tech.chatbot]
chatbot*
[tech.profiling]
profilering
profileringsactiviteiten
profielen op
profiel .. opbouwen
profiel .. maken|opstellen
profielen .. opbouwen|maken
publiekssegmenten
klantprofiel*
interesseprofiel*
profielen van
[tech.retargeting]
retargeting
remarketing
hertargeting
op andere websites .. advertenties|aanbiedingen
achtervolgd|achtervolgen .. advertenties|reclame
[tech.behavioural_targeting]
behavioural targeting
behavioral targeting
gedragsgerichte reclame|advertenties
gepersonaliseerde advertenties
gerichte reclame
gerichte advertenties
op interesses gebaseerde
interessegebaseerde
advertenties|reclame .. interesses|voorkeuren
gepersonaliseerde reclame|ads
afgestemde|relevante advertenties|reclame
advertentietechniek*|advertentietechnologie*
reclametechniek*|reclametechnologie*
marketingtechniek*|marketingtechnologie*
adtech
advertentiescripts|advertentiecode|reclamescripts|marketingtags|advertentietags
[tech.cross_site_tracking]
cross site tracking
websiteoverschrijdend* volgen
site overschrijdende tracking
cross site tracking
volgt .. over .. websites
websites van derden .. volgen
surfgedrag .. andere websites
volgen .. verschillende websites
volgen|volgt .. over|op .. andere websites|sites
[protection]
tracking nummer*|code|codes
niet noodzakelijke|functionele|essentiële|technische cookie|cookies
niet strikt|technisch noodzakelijke cookies
andere dan functionele|noodzakelijke cookies
bescherming tegen volgen|tracking
trackingbescherming
[tech.tracking]
tracking
trackingtechnologie*
trackers
tracking technologie*
volgtechnologie*
tracking scripts
u|je|bezoekers|lezers|gebruikers|klanten .. gevolgd|geprofileerd|bespied|achtervolgd
[tech.consent_management_platform]
platform .. toestemmingsbeheer
toestemmingsbeheer
toestemmingsplatform
consent management
consent manager
cookiebot
cookiemelding
cookie banner
cookiebanner
[tech.crawling]
crawling
webcrawling
scraping
[tech.data_matching]
matchen
koppelen aan gegevens
verrijken
verrijkt
combineren met .. gegevens .. bronnen
[tech.affiliate_tracking]
affiliate*
affiliatelink*
[tech.automated_decision]
geautomatiseerde besluitvorming
automatische besluitvorming
geautomatiseerde besluiten
geautomatiseerd* verwerking* besluit*
geautomatiseerde beslissingen
uitsluitend geautomatiseerde
[tech.telemetry]
crashrapport*
telemetrie
[tech.ab_testing]
a b test*
ab test*
varianten .. testen
[tech.crowdsourcing]
crowd sourcing
crowdsourcing

# --- Rights ------------------------------------------------------------------------------------
[rightcue]
recht
rechten
u|je kunt
kunt u|je|ons
kun je
u|je mag
verzoek*
u heeft|hebt
vragen
aanspraak
kan men|u|je
[right.access]
kopie .. gegevens
kopie van .. gegevens
inzage
inzien
in te zien
recht op informatie
recht op toegang
toegang tot uw|je|de|jouw .. gegevens|persoonsgegevens
inzagerecht
inzagerecht*
recht .. te weten welke
op te vragen
kopie .. gegevens|persoonsgegevens
gegevens .. opvragen
welke .. gegevens .. van u|je|hem
inkijken
in te kijken
weten welke .. gegevens|informatie
kopie .. aan te vragen
kopie aanvragen
kopie .. ontvangen
[right.rectification]
rectificatie
corrigeren
correctie
gecorrigeerd
verbeteren .. gegevens
gegevens .. verbeteren
aanpassen .. gegevens|persoonsgegevens
gegevens|persoonsgegevens .. aanpassen
gegevens .. aan te passen
gegevens .. wijzigen
te wijzigen
wijzigen .. persoonsgegevens
aanvullen
onjuiste
rechtzetten
verbetering
aanpassing
te verbeteren
te rectificeren
rectificeren
laten verbeteren|aanpassen|corrigeren
[right.erasure]
verwijdering
verwijderen
gegevenswissing
gewist
wissen
wis uw|je
vergetelheid
vergeten te worden
vergeten worden
wissing
uitwissing
vernietigen
verwijderd
[right.restriction]
beperking van
beperken hoe
gebruik .. beperken
gebruik te laten beperken
beperking .. verwerking
verwerking .. beperken
verwerking .. beperkt
beperking van .. gegevens|persoonsgegevens
gebruik van .. te beperken
beperken .. verwerking|gebruik
recht op beperking
verwerking .. beperking
verwerking .. te laten beperken
inzage .. beperking
verwijdering .. beperking
verwijdering beperking
[right.portability]
overdragen aan een andere
aan .. andere organisatie
overdraagbaarheid
gegevensoverdraagbaarheid
dataportabiliteit
data portabiliteit
dataoverdraagbaarheid
portabiliteit
laten overdragen
gegevens .. overdragen
gegevens over te dragen
gestructureerde gangbare
gestructureerd .. leesbaar*
overdracht van .. gegevens
gegevens .. overgedragen
computerbestand te sturen
gegevensoverdraging
overdraging
overdracht van je|uw
gegevens mee te nemen
gegevens .. meenemen
*portabiliteit
machineleesba*
over te laten dragen
over te dragen
overgedragen krijgen
gangbaar formaat
[right.objection]
bezwaar
recht van verzet
verzet te tekenen
verzetten tegen
verzet aan te tekenen
[right.withdraw_consent]
toestemming .. intrekken
toestemming .. in te trekken
toestemming .. ingetrokken
intrekken .. toestemming
intrekking .. toestemming
toestemming .. herroepen
trek uw|je toestemming in
[right.automated_decision]
menselijke blik
niet .. onderworpen .. geautomatiseerde
recht .. geautomatiseerde besluitvorming
geautomatiseerde besluitvorming .. aan te vechten
aan te vechten .. geautomatiseerde
geautomatiseerde individuele besluitvorming
menselijke tussenkomst
verwerking aan te vechten
[right.complaint]
klacht .. indienen
klacht .. in te dienen
klacht .. neerleggen
klacht .. neer te leggen
indienen .. klacht
klachten .. autoriteit
klacht .. autoriteit
klacht .. toezichthouder|toezichthoudende
klacht bij
recht .. klacht
klagen bij
beklagen bij
te klagen
contact .. met|bij .. gegevensbeschermingsautoriteit|toezichthouder
[right.post_mortem]
na uw|je overlijden
na het overlijden

# --- Legal bases -------------------------------------------------------------------------------
[basiscue]
gronden
onderworpen aan
in ons
grondslag*
rechtsgrond*
rechtsgrondslag*
wettelijke basis
op basis van
op grond van
gebaseerd op
basis
omdat
noodzakelijk
steunt op
steunen op
steunen wij
baseren wij
berust op
taak van algemeen belang
alleen als|indien|wanneer|na|met
vragen|vraagt wij|we .. toestemming
vragen|vraagt uw|je|jouw .. toestemming
alleen .. toestemming
[basis.consent]
uw|je|jouw .. intrekbare toestemming
toestemming wanneer
op basis van uw|je|jouw|de toestemming
op basis van .. toestemming
op grond van .. toestemming
na ontvangst van uw toestemming
uw toestemming
je toestemming
jouw toestemming
toestemming van de gebruiker|betrokkene|bezoeker
toestemming .. gegeven
uitdrukkelijke toestemming
toestemming of
onderworpen aan uw toestemming
toestemming gebruiker
uw|je|jouw vrije|uitdrukkelijke|voorafgaande|expliciete|schriftelijke toestemming
toestemming .. geeft|geven
expliciet|uitdrukkelijk toestemming
of toestemming wanneer|indien
toestemming waar|wanneer|indien die|dat|deze vereist|nodig
artikel 6 lid 1 .. a
[basis.contract]
uitvoering van .. overeenkomst
uitvoeren van .. overeenkomst
uitvoering van .. contract
uitvoeren van .. contract
contractuele verplichting*
uitvoering van een dienst
overeenkomst uit te voeren
overeenkomst .. gesloten
overeenkomst na te komen
nakomen van .. overeenkomst
nakoming van .. overeenkomst
dienstenovereenkomst .. gesloten
contractuele noodzaak
[basis.legal_obligation]
wettelijke verplichting*
wettelijk verplicht
wettelijke plicht
juridische verplichting*
te voldoen aan .. wetgeving
naleven van de wettelijke
verplicht .. op grond van de wet
[basis.legitimate_interest]
gerechtvaardigd* .. belang*
gerechtvaardigd belang
legitiem* .. belang*
legitieme belangen
rechtmatige .. belangen
gewettigd belang
[basis.vital]
vitale belangen
vitaal belang
om uw belangen of die van anderen te beschermen
[basis.public_task]
algemeen belang
publieke taak
openbaar gezag
taak van algemeen belang

# --- Purposes ----------------------------------------------------------------------------------
[purpose.service]
offerte*
afspraak|afspraken .. plannen|maken|inplannen
plannen|maken|inplannen van .. afspraak|afspraken
jouw|je|de|een|uw bestelling*
bestelbevestiging*
uitvoeren van .. opdracht|opdrachten|diensten
facturatie|facturering
afhandelen van .. betaling|aanvraag|opdracht
account|gebruikersaccount .. maken|aanmaken
account aan .. maken
de dienst te bieden|leveren|verlenen
dienstverlening
leveren van .. diensten
diensten te leveren
diensten aan te bieden
uw bestelling*
afhandelen van .. bestelling*
uitvoeren van .. overeenkomst
account aan te maken
verlenen van .. diensten
diensten te verlenen
diensten .. verlenen
bieden van .. diensten|services
verzorgen van .. diensten|services
aanbieden van .. diensten|producten
uitvoering van .. overeenkomst
overeenkomst .. uit te voeren
bestelling .. te verwerken|leveren|bezorgen
[purpose.direct_marketing]
nieuwsbrief*|nieuwsbrieven
direct marketing
directmarketing
reclameberichten
marketingberichten
promotioneel*
promotiemateriaal
aanbiedingen
marketingdoeleinden
[purpose.advertising]
advertenties
reclame
advertentie*
reclamecampagnes
[purpose.analytics]
analyse van
te doorgronden
na te gaan hoe
hoe de site .. gebruikt
hoe bezoekers
gebruik van de site
gebruik van onze website
bezoek .. meten
hoe u .. website .. gebruikt
statistieken
statistische doeleinden
gebruik van de website te analyseren
website .. verbeteren
website .. te verbeteren
analyseren .. website|gebruik|gedrag
analyse .. bezoek*
bruikbaarheid
webanalyse
inzicht .. gebruik
inzicht te krijgen
te analyseren
analyse van .. gebruik
analyseren hoe
[purpose.measurement]
te meten
meten van
meting van
effectiviteit van

[purpose.personalisation]
persoonlijk afstemmen|aanpassen
persoonlijk af te stemmen
gepersonaliseerde
aangepaste ervaring
personaliseren
personalisatie
gepersonaliseerd*
op maat
afstemmen op
af te stemmen op
afgestemd op
persoonlijk .. te maken
persoonlijker
aan te passen aan .. voorkeuren|interesses|wensen
voorkeuren .. onthouden
[purpose.profiling]
profilering
profielen
[purpose.security]
beveiliging
veiligheid
beveiligen
[purpose.fraud_prevention]
fraude*
misbruik .. voorkomen
[purpose.legal]
wettelijke verplichting*
juridische geschillen
boekhoud*
belasting*
voldoen aan .. wet|wetten|wetgeving|verplichting|verplichtingen
te voldoen aan .. wettelijke
wettelijke plicht*
rechtsvordering*
juridische procedure*
[purpose.research]
onderzoek
marktonderzoek
[purpose.support]
beantwoorden van .. vragen|aanvragen|vraag
vragen .. te beantwoorden
afhandelen van .. vraag|vragen|klachten
contact .. op te nemen|opnemen
te kunnen bellen|mailen
klantenservice
klantondersteuning
ondersteuning
vragen te beantwoorden
[purpose.product_development]
ontwikkelen .. producten
productontwikkeling
diensten te ontwikkelen
producten en diensten .. verbeteren
diensten .. te verbeteren
producten .. te verbeteren
dienstverlening .. verbeteren
verbetering van .. diensten|producten|dienstverlening
verbeteren van .. diensten|producten|dienstverlening|services
nieuwe functies
[purpose.data_sale]
licenseren van
[purpose.data_enrichment]
verrijken
verrijking

# --- Recipients --------------------------------------------------------------------------------
[sharecue]
naar|aan .. gestuurd|verstuurd|doorgestuurd|verzonden
*dienstverlener*
*provider*
delen
deelt
gedeeld
verstrek*
doorgeven
doorgegeven
derden
ontvanger*
partij
partijen
partners
toegang
bekendma*
vrijgeven
ter beschikking
beschikbaar
dienstverlener*
leverancier*
verwerker*
subverwerker*
inschakel*
uitbested*
gebruik van diensten
geven .. door
geeft .. door
werken|werkt .. samen .. met
ontvangen|ontvangt|krijgen|krijgt
gaat|gaan .. naar
[category.advertising partners]
advertentiepartner*
adverteerder*
advertentienetwerk*
advertentie netwerk*
reclamepartner*
reclamenetwerk*
marketingpartner*
partnerplatform*
partners .. reclame|advertenties|marketing
reclame of marketingdiensten
marketingdiensten
advertentiebedrijven
mediabureau*
business partners
advertising partners
marketingpartners
reclamepartners
[category.analytics]
analysetool*|statistiektool*
analytische dienst
analysedienst
statistiekprogramma
analytische diensten
analysediensten
analyse partners
analytics providers
statistiekdienst*
aanbieders van .. analyse*|statistiek*
monitoren van het gedrag
webanalysedienst*
analytische tools
analyticsdiensten
informatie met betrekking tot de activiteit*
[category.processors]
verwerker
verwerkers
subverwerkers
dienstverleners
service providers
serviceproviders
leveranciers
onderaannemer*
hulpleveranciers
derde partijen die wij inschakelen
externe partijen
[category.hosting]
hostingpartner*
hosting
hostingprovider*
hostingpartij*
hosting provider*
webhost*
hostingbedrijf
cloud server*
clouddiensten
cloudprovider*
it dienstverlener*
it leverancier*
it diensten
serverruimte
[category.payment]
betaaldienst*
betalingsdienst*
betaalprovider*
payment provider*
betalingsverwerker*
betaalpartner*
creditcardbetalingen
betalingsprovider*
banken
payment service provider*
[category.social networks]
sociale netwerken
social media platform*
sociale mediaplatform*
sociale media platform*
socialemediaplatform*
sociale medianetwerk*
sociale media .. derden
functies voor sociale media
social networks
[category.email service provider]
e mailserviceprovider*
e mail service provider*
e mailprovider*
nieuwsbriefdienst*
e mailmarketing*
mailingdienst*
e mailservers
emailprovider*
[category.communication and CRM]
crm
relatiebeheer
communicatiediensten
[category.group companies]
groepsmaatschappij*
dochteronderneming*
dochterbedrijven
gelieerde ondernem*
gelieerde bedrijven
zusteronderneming*
moederbedrijf
moedermaatschappij
binnen onze groep
verbonden onderneming*
concern
[category.strategic partners]
strategische partners
zakenpartners
zakelijke partners
samenwerkingspartners
vertrouwde partners
onze partners
commerciële partners
[category.resellers]
wederverkoper*
distributeurs
resellers
verkooppartners
[category.authorities]
gerechtelijke instantie*
autoriteiten
overheidsinstantie*
overheid
politie
justitie
rechtshandhaving
wetshandhaving*
wettelijk verplicht .. verstrekken|delen|doorgeven
wettelijk verplicht
belastingdienst
toezichthouder*
gerechtelijk bevel
als de wet dat
rechterlijk*
overheden
overheidsorga*
bevoegde instanties
opsporingsinstantie*
gerechtelijk* procedure*
[category.acquirer]
overname
overgenomen
fusie
fuseert
koper van
verkoop van .. bedrijf|onderneming
reorganisatie
bedrijf .. overdragen
verkopen in licentie
verkoop van .. activa
overnemende partij
rechtsopvolger*
bedrijfstransactie*
overdracht van .. onderneming
[category.data suppliers]
gegevensleverancier*
databronnen
data leveranciers
licentiegevers
partners die informatie verkrijgen
databrokers
[category.internet service providers]
internetserviceprovider*
internetprovider*
[category.publishers]
uitgevers
[category.customers]
onze klanten
[category.financial]
boekhoudsoftware|boekhoudpakket
administratiediensten
incassopartner*|deurwaarder*
facturatiesoftware
financiële diensten
accountant*
boekhouder*
boekhoudkundige
administratiekantoor
incassobureau*
verzekeraar*
kredietverstrekkers
[category.survey]
enquêtediensten
enquête dienst*
onderzoeksbureau*
[category.delivery]
bezorgpartner*|verzendpartner*
bezorgpartij*
bezorgdienst*
pakketdienst*
postbedrijven
vervoerder*
koerier*
verzenddienst*
transportbedrijf
bezorger*
[category.account login]
accountregistratie
[category.professional advisers]
advocaten
adviseurs
juridisch adviseurs
[category.fonts and content delivery]
content delivery network*
cdn
externe lettertypen
externe bronnen
[category.video]
videoplatform*
videodienst*

# --- Retention ---------------------------------------------------------------------------------
[keep]
bewaar
bewaart
bewaren
bewaard
bewaring
bewaartermijn*
bewaarperiode*
opgeslagen
opslaan
sla|slaan .. op
opslag
geldig
blijft
blijven
levensduur
vervalt
verloopt
looptijd
bewaarduur
houden .. bij
bijgehouden
retentie
duur
verlopen
vervallen
wegens verstrijken
[delete]
verwijder*
gewist
wissen
wist
vernietig*
anonimiser*
geanonimiseerd
verwijderd
inactief
inactieve
inactiviteit
opgeruimd
[open]
gedurende .. wettelijke termijn|termijnen|bewaartermijn*
zolang .. wet .. vereist|voorschrijft
niet langer .. dan .. nodig|noodzakelijk|vereist
zo lang als .. nodig|noodzakelijk
zolang als .. nodig|noodzakelijk
zo lang .. nodig|noodzakelijk
zolang .. nodig|noodzakelijk
zolang .. noodzakelijk
zo lang als uw|je account
zolang .. account
zo lang als wettelijk
zolang u|je .. klant|account|bent
zolang .. van toepassing
zolang het relevant
niet langer dan strikt
niet langer bewaard dan
totdat u|je .. uitschrijft|afmeldt|intrekt
tot u|je .. uitschrijft|afmeldt|intrekt
[notkept]
datalek*
overschrijding
ouder dan
jaar oud
leeftijd
jonger dan
boven de
jarige
ervaring
bedenktijd
werkdagen
garantie
opzegtermijn
betalingstermijn
[unit.min]
minuut
minuten
[unit.hour]
uur
uren
[unit.day]
dag
dagen
kalenderdagen
[unit.week]
week
weken
[unit.month]
maand
maanden
[unit.year]
jaar
jaren
[unit.session]
sessie
einde van de sessie
browser sluit
sluiten van .. browser
[number.1]
een
één
[number.2]
twee
[number.3]
drie
[number.4]
vier
[number.5]
vijf
[number.6]
zes
[number.7]
zeven
[number.8]
acht
[number.9]
negen
[number.10]
tien
[number.12]
twaalf
[number.13]
dertien
[number.14]
veertien
[number.18]
achttien
[number.24]
vierentwintig
[number.30]
dertig
[number.60]
zestig
[number.90]
negentig
[number.26]
zesentwintig
[response]
reageren
reactie
antwoord*
beantwoord*
gehoor
verzoek .. binnen
binnen .. verzoek
gevolg
in werking treden
duren voordat
melden
gemeld
geïnformeerd
informeren
te wijzigen

# --- Denials: what is denied -------------------------------------------------------------------
[object.no_sale]
verkopen
verkoopt
verkocht
verkoop
te koop
verhandel*
verhuren
verhuurd
verkopen|verkoopt|verhuren|verhuurt|verhandelen of|en|noch delen|deelt|verstrekken|verhuren|verhuurt|verhandelen|ruilen
[object.no_sharing]
*gegevens .. aan|met|naar|tegenover derden
derden .. *gegevens ontvangen|krijgen
delen
deelt
gedeeld
verstrekken
verstrekt
doorgeven
doorgegeven
doorgeeft
ter beschikking
beschikbaar gesteld
bekendmaken
bekend maken
bekendgemaakt
overgedragen aan derden
overdragen
openbaar
uitgewisseld
doorgestuurd
vrijgegeven
door aan derden|anderen|adverteerders|partners|externen
meegedeeld
medegedeeld
mededelen
overgemaakt aan derden
geven wij .. door
verstrekken|geven .. gegevens aan
gegevens .. gaan|gaat .. naar
verstrekken|verstrekt|leveren|levert|geleverd|overhandigen|overhandigd
komt|komen|belandt|belanden|terechtkomen .. bij
terecht bij
bij .. terecht
sturen|stuurt|gestuurd|zenden|verzonden|doorsturen .. naar|aan derden|anderen|netwerk*|adverteerders|bedrijven|partijen|advertentie*
geven|geeft|gegeven .. aan derden|anderen|netwerk*|adverteerders|bedrijven|advertentie*|buitenstaanders
weet|ziet|leest|hoort .. mee
door aan sociale|reclame*|advertentie*|adverteerders|netwerken
te horen
[object.no_children]
kinderen
minderjarig*
jonger dan
onder de 16
onder de 18
onder de 13
jonger zijn dan
jonger is dan
onder de 12
onder de 14
nog geen 16
nog geen 18
[object.no_sensitive_data]
gevoelige gegevens
gevoelige persoonsgegevens
bijzondere persoonsgegevens
bijzondere categorie*
bijzondere en of gevoelige
medische gegevens
gevoelige informatie
[object.no_financial_data]
financiële gegevens
betaalgegevens
creditcardgegevens
betaalinformatie
kaartgegevens
bankgegevens
[object.no_personal_data]
persoonsgegevens .. verzameld|verzamelen|verwerkt|verwerken|opgeslagen|opslaan|bewaard|bijgehouden
persoonlijke gegevens .. verzameld|verzamelen|verwerkt|verwerken|opgeslagen|opslaan|bewaard
persoonsgegevens opgeslagen
verzamelen .. persoonsgegevens
verzamelen .. persoonlijke gegevens
verwerken .. persoonsgegevens
slaan .. persoonsgegevens
bewaren .. persoonsgegevens
herleidbaar
te herleiden
identificeerbaar
persoonsgegevens via|op deze|onze website|site|webwinkel|app|webstek
verzamelt|verzamelen|verzameld|registreren|registreert .. gegevens over|van je|jou|jouw|u|bezoekers
gegevens over|van je|jou|u|bezoekers verzameld|geregistreerd
verzamelt|verwerkt|bewaart|verzamel|registreert .. persoonsgegevens
verzamelt|verwerkt|bewaart .. persoonlijke gegevens
[object.no_tracking]
tracking
trackers
tracking cookies
trackingcookies
tracking*
volgen
volgt
gevolgd
volgcookies
analytische cookies
meetprogramma*
statistiekprogramma*
trackingsoftware
analysesoftware
meetpixels
pixels
google analytics|statistieken|meetsoftware in|op de|onze|deze site|website
[object.no_cookies]
cookies
cookie
*cookies
[object.no_advertising]
advertenties
advertentiedoeleinden
reclame
commerciële doeleinden
marketingdoeleinden
marketing
advertentiecookies
[object.no_profiling]
profilering
profielen
profiel
behavioural targeting
[object.no_automated_decision]
geautomatiseerde besluitvorming
automatische besluitvorming
geautomatiseerde besluiten
[object.no_transfer]
buiten de eu
buiten de eer
buiten de europese unie
buiten europa
buiten de europese economische ruimte
[object.no_merging]
gecombineerd
samengevoegd
combineren
gekoppeld
combineert
voegen .. samen
voegt .. samen
koppelen
koppelt
[object.no_other_use]
andere doeleinden
ander doel
andere doelen
[object.no_fingerprinting]
fingerprint*
[anonymous]
anoniem
geanonimiseerd
geanonimiseerde
anonieme
niet persoonlijk identificeerbare
[analyticsword]
analytics
statistieken
statistiek
analyse
webanalyse
[locally]
lokaal gehost
lokaal geladen
lokaal ingeladen
lokaal opgeslagen
vanaf onze eigen server*
eigen server*
zelf gehost
geen verbinding
op onze servers
vanaf de|onze|deze site|website|server|servers zelf
vanaf onze|deze site|website|webserver
vanaf ons eigen
niet bij een externe|derde
zonder verbinding
geen .. verbinding
komen|komt|staan|staat|geladen|liggen|gehost .. van|op|vanaf ons|onze|dit|deze eigen domein|server|servers|website
[breach]
datalek*

# --- Opting out --------------------------------------------------------------------------------
[optout.stop]
afmelden
meld .. af
uitschrijven
uit te schrijven
af te melden
opt out
optout
uitschakelen
bezwaar .. maken
intrekken
in te trekken
niet meer wilt|wil|wenst
niet wilt|wil|wenst
weigeren
uitzetten
deactiveren
blokkeren
recht van verzet
stopzetten
uitschrijf*
opzeggen
op te zeggen
uit te schakelen
uit te zetten
te weigeren
te blokkeren
geen prijs
niet langer wilt|wil|wenst
afmeld*
[optout.unsubscribe]
uitschrijvingsfunctie
uitschrijffunctie
afmeldfunctie
afmeldlink
afmeld link
uitschrijflink
uitschrijf link
link .. uitschrijven|afmelden
afmelden .. nieuwsbrief|mail*|mailing*|knop|link
uitschrijven .. nieuwsbrief|mail*|mailing*|link
nieuwsbrief .. afmelden|uitschrijven|opzeggen
onderaan .. nieuwsbrief|mail*
link in .. nieuwsbrief|mail*
voettekst van de e mail
afmelden .. klikken
'afmelden' klikken
knop in onze e mails
unsubscribe
klikken in elk reclamebericht
[optout.browser]
browser .. instellen|instellingen
instellingen .. browser
browserinstellingen
uw browser
je browser
cookies .. uitschakelen
cookies uit te schakelen
cookies .. verwijderen
cookies .. weigeren
cookies .. blokkeren
browser .. cookies
do not track .. inschakelen
browser .. instellen
browser zo
browserinstelling*
via de|uw|je|jouw browser
jouw browser
internetbrowser
*browser .. te stellen|instelt
[optout.account]
account instellingen
accountinstellingen
instellingen van uw account
uw voorkeuren
voorkeuren .. aanpassen|wijzigen
voorkeuren .. beheren
cookie instellingen
cookie voorkeuren
cookievoorkeuren
cookie instellingen
via uw account
mijn account
[optout.link]
opt out
optout
via de link
klik hier
op deze pagina
voorkeuren

# --- Contacts, controller, dates ---------------------------------------------------------------
[contact.privacy]
privacy
persoonsgegevens
gegevensbescherming
rechten
avg
gdpr
inzage
verzoek*
bezwaar
toestemming
klacht
functionaris
fg
dpo
bescherming van .. gegevens
[contact.dpo]
functionaris gegevensbescherming
functionaris voor gegevensbescherming
functionaris voor de gegevensbescherming
data protection officer
fg
dpo
privacy officer
[contact.other]
solliciteren
sollicitatie*
pers
facturen
verkoop
technische ondersteuning
[contact.cue]
contact
bereikbaar
e mail
e mailadres
mailen
mail
telefoon
schrijven
post
adres
contactgegevens
contactformulier
postadres
brief
vragen
[contact.form]
contactformulier
contact formulier
online formulier
webformulier
formulier
[contact.page]
pagina .. raadplegen
contactpagina
contact opnemen
contact op te nemen
pagina .. rechten
mailinglijst
uw voorkeuren
[contact.postal]
postadres
per post
adres
brief
schriftelijk
[subject]
met als onderwerp
onder vermelding van
met onderwerp
in de onderwerpregel
vermeld .. als onderwerp
als onderwerp
met de vermelding
[controller.is]
verwerkingsverantwoordelijke
verantwoordelijke voor de verwerking
is verantwoordelijk voor
verantwoordelijk voor de verwerking
verantwoordelijke
hierna
hierna te noemen
handelend onder
gevestigd
geregistreerd
statutair
wij zijn
privacybeleid van
privacyverklaring van
privacy statement van
dit is .. privacy*
eigenaar van
geldt voor
verwijzen naar
via de onderneming
bestuursgegevens
een initiatief van
handelsnaam
eenmanszaak
handelend onder de naam
onderneming van
is een product|dienst|merk|onderdeel van
onder beheer van
in beheer van
beheerd door
beheerder van
wordt beheerd
[registration]
kvk
kamer van koophandel
kvk nummer
handelsregister
ondernemingsnummer
kbo
registratienummer
btw
[updated]
laatst bijgewerkt
laatst gewijzigd
laatst aangepast
laatste update
laatste wijziging
laatst herzien
bijgewerkt op
bijgewerkt
gewijzigd op
datum
versie
ingangsdatum
van kracht
per
geldig vanaf
opgesteld op
update
[month.1]
januari
jan
[month.2]
februari
feb
[month.3]
maart
mrt
[month.4]
april
apr
[month.5]
mei
[month.6]
juni
jun
[month.7]
juli
jul
[month.8]
augustus
aug
[month.9]
september
sep
sept
[month.10]
oktober
okt
[month.11]
november
nov
[month.12]
december
dec
[dnt.mention]
do not track
dnt
niet volgen
[dnt.ignored]
reageert .. niet
reageren .. niet
niet .. reageert|reageren
ondersteunt .. niet
ondersteunen .. niet
geen gevolg
negeren
negeert
houden .. geen rekening
niet .. ondersteund
[dnt.honoured]
respecteren
respecteert
honoreren
honoreert
eerbiedigen
houden rekening
gebruikt .. geen
gebruiken .. geen
geen van de tools

# --- Sections ----------------------------------------------------------------------------------
[heading.rights]
rechten
recht
[heading.contact]
contact
contactgegevens
vragen
bestuursgegevens
wie zijn wij
wie we zijn
over ons
verantwoordelijke
[heading.thirdparties]
derden
derde partijen
ontvangers
delen
verwerkers
dienstverleners
partners
partijen
subverwerkers
[heading.definitions]
definities
begrippen
begrippenlijst
[heading.retention]
bewaartermijn*
bewaren
hoe lang
opslag
[heading.client]
onze opdrachtgevers
accounts
verwerkersovereenkomst

# --- Transfers, scope --------------------------------------------------------------------------
[safeguard.SCC]
modelcontract*
modelcontractbepalingen
standaardcontractbepalingen
standaard contract*
standaardbepalingen
standard contractual clauses
scc
sccs
eu modelclausules
[safeguard.adequacy]
adequaatheidsbesluit*
adequaatheid
passend beschermingsniveau
passend niveau van bescherming
adequaat beschermingsniveau
[safeguard.BCR]
bindende bedrijfsvoorschriften
[safeguard.contractual_unspecified]
contractuele afspraken .. overdracht*
contractuele waarborgen
passende waarborgen
[scope]
website
websites
webpagina*
van toepassing op

# --- Words that comparing looks for --------------------------------------------------------------
[socialword]
sociale netwerk*
social media
sociale media*
socialmedia*
pagina|profiel|account|kanaal op facebook|instagram|linkedin|twitter|x|youtube|tiktok
[mailword]
e mailprovider
e mailserver*
mailprovider
e mail hosting
onze e mail
mailbox*
mailverkeer
e mail loopt
e mailverkeer
[vendorword]
adverteerders
databrokers
analysebedrijven
google of andere partijen
[nonpersonal]
niet persoonlijk identificeerbare
niet persoonsgebonden
niet tot personen herleidbaar
geanonimiseerde gegevens
volledig anoniem
geen persoonsgegevens .. statistieken|analytics
volledig|geheel|compleet|helemaal geanonimiseerd|geanonimiseerde
anonieme gegevens|informatie|data
niet .. tot .. persoon|personen .. herleid*
niet .. herleiden|herleidbaar tot|naar .. persoon|personen|u
[about]
ten behoeve van dit
betaalgegevens
creditcard*
wachtwoord*
nieuwsbrief*|nieuwsbrieven
contactformulier
sollicit*
telefoonnummer
e mailadres
klantinformatie
in dit geval
dit cookie
uw|je naam
uw|je adres
adresgegevens
telefoonnummers
e mailadressen
[category.order handling]
afhandeling van uw bestelling*
partijen .. bestelling*

[most]
de meeste
[visit]
bezoekt
bezoek
surft
gebruikt
gebruik maakt
[usedfor]
gebruikt voor
gebruikt om
ingezet voor
ingezet om
[dataword]
gegevens
persoonsgegevens
informatie
data
wachtwoord*
wachtwoorden
[representative]
vertegenwoordiger
[passive]
gebruikt
ingezet
geladen
geplaatst
geïnstalleerd
ingesloten
gezet
staat|staan niet op|in onze|deze|de
weggelaten
[reference]
privacybeleid van
privacyverklaring van
privacystatement van
privacy policy van
beleid van
voorwaarden van
grote bedrijven zoals|als
bedrijven als
veel websites gebruiken
veel andere .. gebruiken
de meeste websites gebruiken
andere websites gebruiken
sommige websites gebruiken
regels|spelregels van
[cond.not]
geen .. toestemming .. nodig|vereist|verplicht
wet|wetgeving .. vereist|verlangt|eist .. toestemming
geen .. toestemming nodig|vereist
geen toestemming voor nodig
toestemming niet nodig|vereist|verplicht
geen toestemming te vragen
toestemming niet te vragen
niet .. toestemming te vragen
vragen|vraagt wij .. geen .. toestemming
vragen|vraagt wij .. niet .. toestemming
wij vragen .. geen toestemming
geen toestemming hoeven
hoeven wij .. geen toestemming
zonder dat .. toestemming .. nodig|vereist
zonder toestemming .. mogen|mag|toegestaan
mogen|mag .. zonder .. toestemming
altijd zonder toestemming
behalve|buiten|naast wij|ons|wijzelf|onszelf|u|uzelf
anders dan wij|ons
dan die|dat|onze van onszelf|ons
dan onze|ons eigen
anders dan de|veel|vele|andere meeste|winkels|sites|websites|bedrijven
[restrict]
waarmee
die
dat
waarin
waarvoor
waaruit
buiten|over deze|onze|dit
op andere|overige|sociale|social
persoonlijk
individueel
bij naam
nadat
zodra
[analysed]
geanalyseerd|analyseren|analyseert
geëvalueerd|evalueren
bekeken|bekijken|ingezien|inzien
[applied]
gebruikt
ingezet
geladen
geplaatst
gezet
toegepast
gemaakt
opgesteld
uitgevoerd
aanwezig
actief
plaats
sprake
gebruiken wij|we|ik
plaatsen wij|we|ik
zetten wij|we|ik
maken wij|we|ik
doen wij|we|ik
doet .. aan
aantreffen
gebruik van
opgenomen
vastgelegd
aan|niet beginnen|begonnen|doen
uitgebannen|verbannen|afgeschaft
draait|draaien
vinden|vindt
bestaan|bestaat
hier
gedaan
deel van
af van
gebouwd|ingericht
weggelaten
verwijderd
[somedata]
camerabeelden
beelden
foto|foto's
dossier*
reacties
kenteken*
geboortedatum
cv
bestelgegevens
medische gegevens
leden|ledenlijst
enquête*
antwoorden
chatgesprek*
deze cookies
deze beelden
klacht*
donaties
rekeningnummer*
wachtwoorden
burgerservicenummer
rijksregisternummer
naam en adres|woonplaats
[elsewhere]
in|via onze|de app
mobiele app
onze apps
betaald|betaalde|betalende .. abonnement*
abonnees
premium
in|met het abonnement
kinderen
minderjarig*
jonger dan
leerlingen
papieren
bij|tijdens het afrekenen
in|via onze|de nieuwsbrief*|nieuwsbrieven
in|via onze|de e mails|mailings
ingelogde
sollicitant*
onze|de app bevat|heeft|gebruikt|volgt
pagina's|pagina|gedeelte|deel|onderdeel|rubriek|afdeling voor|bedoeld|bestemd|over
ledenpagina's|ledengedeelte|intranet
papieren|gedrukte krant|editie|uitgave
[ofothers]
concurrenten
onze andere website|site|websites
de wet zegt|bepaalt|verbiedt|eist|schrijft
wij|we vinden dat
[inorder]
om

[belongs]
dienst* van
product van
platform van
onderdeel van
dochter* van
eigendom van
in handen van
behoort tot
wordt aangeboden door
aangeboden door
geleverd door
[tech.tag_manager]
tag manager
tagmanager
tagbeheer*
[barebasis.contract]
overeenkomst
contract
contractueel
uitvoering
[barebasis.consent]
toestemming
[barebasis.legal_obligation]
wet
wettelijk*
plicht
[contact.write]
per post
per brief
via post
schriftelijk
schrijven
schrijf
een brief
uw brief
stuur een brief
postadres
correspondentieadres
t a v
ter attentie
[gather]
verzamel*
bewaar*
bewaren
sla|slaan
opslaan
opgeslagen
verwerk*
gebruik*
registre*
vastleggen
vastgelegd
log|logt|loggen
meten
meet
[basisnot]
zonder .. toestemming
geen toestemming
[optout.label]
cookie instellingen
cookieinstellingen
cookievoorkeuren
cookie voorkeuren
advertentievoorkeuren
advertentie instellingen
cookies beheren
voorkeuren beheren|aanpassen|wijzigen
toestemming beheren|wijzigen|aanpassen
[lacking]
geen besluit .. dat
geen|zonder
ontbreken van een
bij gebrek aan een
[represented]
vertegenwoordigd door
vertegenwoordigd .. door
[presents]
neemt .. bescherming|privacy .. serieus
hecht .. waarde|belang aan
respecteert uw|je|de privacy
[optout.mail]
contact met ons op te nemen|opnemen
per e mail aan ons
per mail aan ons
e mail aan ons
ons te mailen|e mailen
[optout.control]
beheren
beheer
instellen
in te stellen
aanpassen
aan te passen
wijzigen
te wijzigen
verwijderen
verwijderd
bepalen
beperken
kiezen
toestaat
toestaan
accepteert
accepteren
wissen
[optout.choices]
accountinstellingen
account instellingen
cookie instellingen
cookieinstellingen
cookievoorkeuren
privacyinstellingen
privacyvoorkeuren
[basisweak]
noodzakelijk
omdat
alleen als|indien|wanneer|na|met
alleen .. toestemming
[receives]
ontvangt|ontvangen|krijgt|krijgen
[towards]
aan|met|naar
[lately]
afgelopen|voorbije|laatste
[foradverts]
marketingdoeleinden
marketingdoelen
advertentiedoeleinden
reclamedoeleinden
commerciële doeleinden|doelen
commercieel gebruik|doel|oogmerk
voor direct|directe marketing
voor marketing|reclame|advertenties
[act]
gebruik|inzet|inschakeling van
doorgifte|overdracht|doorzending|verstrekking aan|naar
verbinding met|naar
[happens]
vindt|vinden
plaats
gebeurt|gebeuren
[planned]
in de toekomst|toekomst ... gebruiken|inzetten|plaatsen|toevoegen|overstappen
als|indien|wanneer|zodra .. later
later .. toegevoegd|toevoegen|gaan gebruiken
mochten wij|we .. gaan|zouden
van plan om
nog niet|geen .. gebruik|gebruiken|gebruikt|inzetten|ingezet
mogelijk in de toekomst
als|indien|mochten|wanneer wij|we in de toekomst
overwegen om|te
[guarding]
passende|technische|organisatorische .. maatregelen
beveiligingsmaatregel*
maatregelen .. bescherm*|beveilig*|misbruik
beveiliging van .. *gegevens
nemen .. bescherming .. serieus
beveiligd* verbinding
ssl|https|tls
[reserve]
behoud|behouden|behoudt .. het recht
behouden|behoudt ons|zich .. voor
recht voor om|deze|dit
[decision]
adequaatheidsbesluit*|besluit*
[supplies]
gehost|hosting|hostingpartij
verwerkersovereenkomst .. met
generator van|van|door
gemaakt|opgesteld met|door|via
template|voorbeeld van
website .. gebouwd|ontwikkeld|ontworpen .. door
[seated]
gevestigd|statutair|kantoorhoudend|woonachtig|geregistreerd te|in|aan|op
gevestigd aan de|het
[optout.there]
hiervoor|daarvoor|daartoe|hiertoe
[rightnot]
geen recht op|tot .. *portabiliteit|overdraagbaarheid|inzage|verwijdering|wissing|bezwaar|beperking|rectificatie
cookies .. verwijderen
verwijderen van .. cookies
toegang tot uw computer|apparaat|account

[refused]
weigert u|je
weiger je
als|indien|wanneer|zodra u|je .. weigert|afwijst|geweigerd|afgewezen|afwijst
als|indien|wanneer u|je .. geen|niet .. toestemming|akkoord
bij weigering|afwijzing
geeft u|je die|deze|dit|hiervoor|daarvoor|geen .. niet|toestemming
wijst u|je .. af
zegt|zeg u|je nee
klikt|klik u|je .. weigeren|weiger|afwijzen|nee

[cookieless]
zonder cookies
cookieloos
cookieloze
cookieless
cookievrij*
zonder gebruik van cookies
zonder het gebruik van cookies
zonder het plaatsen van cookies
plaatst|gebruikt|zet geen cookies

[exists]
er is|zijn geen
u|je vindt hier geen

[engages]
werken|werk .. samen|met
gebruik van diensten
tonen|laden|halen|laadt|haalt|installeren|nodig|willen
sluiten|plaatsen

[replaced]
vervangen
vervangt

[replacedby]
door

[regional]
californië
californische
inwoners van

[thisservice]
deze|die dienst|tool|software|statistiek*
dit|dat programma|pakket|systeem
het|deze is|werkt|draait
dit gebeurt|gaat
dit|dat doen wij|we
dit|dat gebeurt
hiervoor|daarvoor
deze|die wordt|worden
dat|dit|die|deze|het|hij|zij|ze|beide begint|start|starten|laadt|laden|draait|draaien|blijft|blijven|staat|staan|wordt|worden|gaat|gaan|gebeurt|is|zijn|loopt|lopen|verschijnt|verschijnen|komt|kan|mag|mogen|vereist|doet
deze|die|beide|de diensten|tools|cookies|pixels|scripts|technieken|tags|programma's|video's|kaarten|filmpjes
het|dit|dat script|filmpje|programma|pakket
de|deze|die pixel|tag|kaart|video|speler|code|plugin|opname|opnames|meting|metingen|widget|chat
voor|van deze|die|beide
wordt|worden hij|zij|ze|het|die|dat|deze|dit
de verwerking
de grondslag|rechtsgrond
blijft|blijven|staat|wordt|start hij|zij|ze|het|dit|dat

[needed]
functioneel
functionele
noodzakelijk
noodzakelijke
essentieel
essentiële
technisch

[offbydefault]
standaard uit
standaard uitgeschakeld|geblokkeerd|inactief|gedeactiveerd
staan|staat standaard uit
standaard niet geladen|geplaatst|actief
staan|staat .. in beginsel|aanvang|eerste uit
standaard|aanvankelijk|eerst|eerste uit|geblokkeerd|uitgeschakeld|uitgevinkt
staan|staat .. uitgevinkt
aanvankelijk geblokkeerd|uit|uitgeschakeld
niet vanzelf|automatisch getoond|geladen|weergegeven|gestart|ingeladen
blokkeren .. in eerste instantie
geblokkeerd|uitgeschakeld|uit|inactief zolang|totdat|tot|tenzij

[noothers]
andere|overige cookies .. niet|geen
geen andere|overige|verdere cookies
het|ons|de|onze enige cookie|cookies van|op|dat|die|in|is|zijn|onthoudt
slechts|maar|alleen|precies één|een|twee|drie cookie|cookies|sessiecookie
cookieloze|cookievrije website|site|blog|winkel|pagina

[among]
daaronder vallen|valt
daartoe|hiertoe behoren|behoort
dit|dat zijn
het gaat om
geldt|dat ook voor

# --- What the visitor does first, and what the sentences around a claim say of it -------------------
[you]
u
uw
je
jij
jouw
jullie
men
bezoeker*
gebruiker*
lezer*
klant*

[when.until]
totdat
tot
tenzij
voordat
vooraleer
alvorens
zolang
mits
pas|alleen|enkel|uitsluitend|slechts als|wanneer|indien|nadat|zodra
op voorwaarde
onder voorwaarde
niet eerder dan
behalve als|wanneer|indien
vóór

[when.if]
als
indien
wanneer
zodra
nadat
na
ingeval
in het geval
op het moment
vanaf het moment
mocht|mochten

[when.front]
geeft|geef|zegt|zeg|klikt|klik|kiest|kies|stemt|stem|drukt|druk|weigert|weiger|wijst|wijs|accepteert|accepteer|hebt|heeft|heb|gaat|ga|vindt|vind|wilt|wil|vinkt|vink|zet u|je|jij

[yes.consent]
toestem*
toegestemd
instem*
ingestemd
stem*|stemt .. in|toe
akkoord
accepte*
geaccepteerd
aanvaard*
goedkeur*
goedgekeurd
goedvindt|goedvind|goedvinden
goed vindt|vinden
toesta*
toegestaan
toelaat|toelaten|toegelaten
vrijgeeft|vrijgeven|vrijgegeven
opt in
ja zegt|zeggen|zei|gezegd|hebt|heeft
zegt|gezegd|zeg .. ja
ja op zegt|antwoordt|heeft
met een ja
groen licht
uw|je|jouw ja|fiat|zegen
daarvoor|hiervoor kiest|gekozen|kiezen
meegedaan|meedoen
wilt|wil dat
oké
goed gevonden|gevonden|hebt
goed hebt|heeft gevonden

[yes.late]
keuze*
kiest
gekozen
beslist
besloten
aanvink*|aangevinkt|vinkt
aanzet*|aangezet|aanzetten
inschakel*|ingeschakeld
activeert|activeren|geactiveerd
om vraagt|gevraagd
om .. vraagt|gevraagd
erom vraagt|gevraagd
wakker maakt
opgeslagen .. voorkeuren
reactie
antwoord*
reageert|gereageerd

[yes.click]
klik*
geklikt
aanklik*
aangeklikt
drukt|druk|gedrukt|indrukt
afspeel*|afspelen
tikt|tik|getikt
start|gestart
start

[yes.refuse]
weiger*
geweigerd
afwijs*
afgewezen
afwijst
wijst .. af
bezwaar
nee zegt|zeggen|gezegd
zegt|zeg .. nee
intrek*
ingetrokken
trekt .. in
verzet

[yes.other]
lid
ingelogd
nieuwsbrief*|nieuwsbrieven
voorwaarden
offerte*
overeenkomst*
contract*
uitnodiging*
bestelling*
foto|foto's|foto's
e mail|mails
mailing*
abonnement*
sollicit*
account
meldingen
locatie
enquête*
prijsvraag

[cond.default]
daarvóór
voor die tijd
tot dan|die
standaard worden|wordt|plaatsen|zetten|laden|is|zijn
in dat geval
dan worden|wordt|plaatsen|zetten|gebruiken|laden

[forthis]
daarvoor
hiervoor
daartoe
hiertoe
daarbij gebruiken|werken|zetten

[asksfirst]
vragen|vraagt .. vooraf|eerst|tevoren|voordat
eerst .. vragen|gevraagd
keus|keuze is aan|bij u|je
u|je beslist|bepaalt|kiest zelf

[beforethat]
daarvóór
daarvoor .. niets|geen|niet
tot dan|dat|die
voor die tijd
tot dat moment
eerder

[connects]
verbinding*
contact
geladen
laadt|laden
opgehaald
ophalen
opgevraagd

[nothing]
niets
niks
niemand
wat u|je .. doet|leest|bekijkt
uw|je|jouw surfgedrag|leesgedrag|klikgedrag|bezoek|kijkgedrag|gedrag

[nay]
nee
neen
nooit
geenszins
bij|op ons|hier|onze niet
niet bij ons
hier niet

[wonders]
vroegen ons af
hebben ons afgevraagd
of wij|we .. nodig|gebruiken

[learns]
te weten
weet|weten|merkt|merken|hoort|leert|ervaart|verneemt .. dat|bezoek|niets
krijgt .. te weten|horen|zien

[patient]
u|je|bezoekers|lezers|gebruikers|klanten wordt|worden .. niet|nooit|nergens
wordt|worden u|je|bezoekers|lezers|gebruikers niet|nooit|nergens
wordt|worden u|je|bezoekers|lezers|gebruikers .. niet|nooit
treft|vindt u|je .. niet|geen|nergens|nooit

[otherwise]
alle|de|elke andere|overige pagina|pagina's|delen|onderdelen
overal elders
de rest van
elders op

[object.no_requests]
verbinding|verbindingen|verzoek|verzoeken|contact|aanvraag|aanvragen naar|met|bij|aan .. derden|externe|andere|buiten|vreemde
laden|laadt|geladen|halen|haalt|opgehaald|ophalen|ingeladen .. van|bij derden|elders|buiten|anderen|externe|andere
van|bij derden|elders|buiten|anderen|externe|andere .. geladen|opgehaald|ingeladen|in|opgevraagd|laden|ophalen
externe|vreemde diensten|bronnen|scripts|inhoud|onderdelen|elementen|code|servers|bestanden|hulpmiddelen|tools|verbindingen|verzoeken
diensten|scripts|code|onderdelen|bestanden|inhoud|bronnen|tools van|door derden|anderen|buiten
gegeven|gegevens|verzoek|byte|bit|informatie|data|niets .. verlaat|verlaten .. server|servers|website|site|computer|domein|browser|apparaat
verlaat|verlaten .. onze|ons|uw|eigen server|servers|website|site|computer|domein|browser|apparaat
praat|praten|communiceert|communiceren|contact .. server|servers
andere|vreemde server|servers

[embeds]
sluiten ... in
insluiten|ingesloten
tonen|laden|ingeladen
inbedden|ingebed

[nor]
noch

[leads]
doorgestuurd|doorverwezen|geleid naar .. site|website|pagina
