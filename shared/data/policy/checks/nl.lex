# Dutch: words that the checks of a whole policy need. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

[history]
ongeldig*
vervallen
vernietig*
nietig*
vroeger*
voorheen
voormalig*
destijds
opvolger*
vervang*
opgevolgd
opgeheven
gestopt
ingetrokken
intrekking
afgeschaft
schrems
niet meer|langer
niet langer
in het verleden

# --- What a statement is limited to ---------------------------------------------------------------
[topic:form]
contactformulier*
formulier*
offerteaanvra*
[topic:newsletter]
nieuwsbrief*
nieuwsbrieven
mailing*
[topic:comments]
reacties
reactie
gastenboek
recensies
[topic:order]
bestelling*
webshop
betaling*
betaalgegevens
[topic:job]
sollicit*
vacature*
cv
[topic:logs]
logbestand*
serverlogs
logs
toegangslogs
[topic:account]
account
accounts
klantaccount
[topic:camera]
camera*
beelden
foto|foto's
[topic:chat]
chat*
whatsapp
[topic:donation]
donat*
donateur*
[topic:children]
kinderen
minderjarig*
leerling*
[topic:health]
medisch*
gezondheid*
patiënt*
dossier*
[topic:member]
leden
lid
lidmaatschap*
[topic:invoice]
factuur*
facturen
administratie*
boekhouding
[topic:app]
app
apps
[topic:survey]
enquête*
vragenlijst*
onderzoek
[topic:analytics]
statistiek*
analytics
analytische
bezoekersstatistiek*
bezoekcijfers
webanalyse
[topic:cookies]
cookie
cookies
*cookies
[topic:backup]
back up|ups
backup*
reservekopie*
[topic:event]
evenement*
inschrijving*
cursus*
[topic:contact]
contact opneemt|opneem|opnemen
contactgegevens
correspondentie
mailwisseling
[anaphor]
deze|die|dergelijke|zulke|dit gegevens|persoonsgegevens|informatie|data|ip|cookie|cookies|formulier
zij|ze worden
deze derden|partijen|bedrijven
hierbij
daarbij
hiervoor
daarvan
hiervan
ervan
[excepted]
uitzondering*
met uitzondering
behalve
tenzij
behoudens
uitgezonderd
anders dan
zonder
mits
alleen als|indien|wanneer|wie|wat
verder geen|niet|niets
verdere
andere gegevens|informatie|persoonsgegevens|doeleinden
overige
daarbuiten
onnodig*
zomaar
bewust
noodzakelijk*
wettelijk*
verplicht*
toestemming
verwerker*
volledige
in principe|beginsel
doorgaans
meestal
anoniem*
geanonimiseer*
op naam
rechtstreeks
zelf
standaard

# --- What contradicts what ------------------------------------------------------------------------
[anyone]
derden
derde partijen
derde partij
anderen
niemand
andere bedrijven|organisaties|partijen
externen
externe partijen
buitenstaanders
[given]
delen wij|we|ik
wij|we delen
we|wij .. delen
deelt
gedeeld
verstrekken wij|we
wij|we verstrekken
verstrekt
verstrekt aan
doorgegeven
doorgestuurd
geven wij|we
wij|we geven
gestuurd
verzonden
verstuurd
overgebracht
overgedragen
ter beschikking
beschikbaar gesteld
beschikbaar stellen
licenseren
licentiëren
meegedeeld
ontvangt|ontvangen van ons
[collected]
verzamelen wij|we|ik
wij|we verzamelen|verwerken|registreren|bewaren|vragen
verwerken wij|we|ik
verzameld
verwerkt
vastgelegd
opgeslagen
slaan wij|we
registreren wij|we
bewaren wij|we
vragen wij|we
[datum]
uw|je naam
naam
namen
voornaam
achternaam
e mailadres*
mailadres*
telefoonnummer*
ip adres*
adresgegevens
geboortedatum
[thirdcountry]
verenigde staten
vs
usa
amerika
amerikaanse
india
china
[moved]
doorgegeven
overgebracht
overgedragen
opgeslagen
verzonden
verstuurd
doorgestuurd
doorgifte
verwerkt
gehost
[agrees]
door toegang .. gebruik ... stemt|gaat|accepteert
door .. gebruik .. stemt|gaat|geeft|accepteert
door .. gebruiken .. stemt|gaat|geeft|accepteert
door .. bezoeken .. stemt|gaat|geeft|accepteert
door .. bezoek .. stemt|gaat|geeft|accepteert
door ... toegang ... stemt|gaat|geeft
door verder te surfen|gaan
als|indien|wanneer u|je verder surft|gaat|klikt
door te surfen
[asked]
uitdrukkelijke toestemming
expliciete toestemming
voorafgaande toestemming
uitdrukkelijk opt in
vooraf .. toestemming
pas na|nadat .. toestemming
pas .. toestemming
alleen .. toestemming
niet zonder .. toestemming
geen .. zonder .. toestemming
[besides]
daarnaast
tevens
bovendien
ook
[bigreuse]
te ontwikkelen|verbeteren .. producten|diensten
kwaliteit van onze diensten
diensten te verbeteren
diensten kunnen verbeteren
diensten verbeteren
op de markt te brengen
[askedservice]
diensten waar u om .. gevraagd
om uw vraag te beantwoorden
uw bestelling .. te verwerken|handelen|leveren
[jointly]
gezamenlijk*
samen met
groep
dochter*
moeder*
onderdeel van
handelsnaam
handelend onder
namens
voorheen
verwerker*
webdesign*
gemaakt door
ontwikkeld door
gehost
hosting
derde*
partner*
leverancier*
gelieerd*
[owner]
verwerkingsverantwoordelijke
verantwoordelijke voor de verwerking
verantwoordelijk voor de verwerking
privacybeleid|privacyverklaring|privacystatement van
hecht .. waarde aan uw|je|de privacy
respecteert .. privacy
hecht .. belang aan uw|je|de privacy
verwerkt .. persoonsgegevens
hierna .. wij|we|ons|onze
[ageof]
jonger dan
onder de
ouder dan
minstens
minimaal
ten minste
[regional]
ouders
ouder|ouders|voogd
voogd*
toestemming
nieuwsbrief*
californi*
coppa
[cookieuse]
ons gebruik van cookies
onze cookies
[optin]
opt in
[termsword]
voorwaarden
[tied]
gekoppeld|geassocieerd|verbonden|gecombineerd
uw informatie
uw naam
[law]
wettelijk*
wet
fiscale
fiscaal
belastingdienst
[special]
overige
andere
geanonimiseerd*
langer
uiterlijk
maximaal
minimaal
minstens
ten minste
hoogstens
afgewezen
geschil*
incident*
vervolgens
archief
gearchiveerd
daarna
inactie*
opgezegd
bij annulering
[responsible]
verwerkingsverantwoordelijke
verantwoordelijke voor de verwerking
verantwoordelijk voor de verwerking
[appointed]
aangesteld
benoemd
heeft|hebben
aangewezen
[explains]
beschrijf*
legt|leggen .. uit
leest
informeren wij|we
in deze|dit privacyverklaring|privacybeleid|verklaring
[companies]
ondernemingen
bedrijven
partijen
organisaties
[instructed]
uitsluitend|alleen|enkel ... instructie|instructies|opdracht
[ownuse]
eigen doeleinden|doelen
gedeeld .. andere *diensten|*services
gedeeld met andere google
[everyvisit]
automatisch
telkens|iedere keer
elk|ieder bezoek
elke|iedere bezoeker
[legaleffect]
rechtsgevolg*
artikel 22
aanmerkelijk* mate
uitsluitend .. geautomatiseerd*
[or]
of
[visited]
welke pagina*
welke website*
[provider]
aanbieder*
verwerker*
dienstverlener*
leverancier*
[nocookies]
zonder gebruik van cookies
zonder het gebruik van cookies
zonder gebruik te maken van cookies
[wasword]
was|waren|werd|werden
