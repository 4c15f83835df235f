# German: how privacy policies say things. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-23.

# --- How a sentence is built -------------------------------------------------------------------
[neg.pre]
kein
keine
keinen
keinem
keiner
keines
keinerlei
weder
ohne einsatz
ohne den einsatz
ohne verwendung
ohne die verwendung
ohne nutzung
ohne die nutzung
frei von
ohne jede|jedes|jeden|jegliche|jegliches|jeglichen|irgendein*|tracking|tracker
kein einziger|einziges|einzige|einzigen
verbannt haben
niemand
absehen von
sehen .. ab von
kommen|kommt ohne
wir lehnen
lehnen wir
ohne verbindung|verbindungen|anfragen|aufrufe
[neg.clause]
ebenso wenig
ebensowenig
genauso wenig
genausowenig
nicht
nie
niemals
nirgends
nirgendwo
noch nie
keinesfalls
keineswegs
in keinem fall
auf keinen fall
in keinster weise
in keiner weise
zu keinem zeitpunkt
zu keiner zeit
verzichten
verzichtet
unterbleibt
nichts
ist|sind|bleibt|bleiben ausgeschlossen
unter keinen umständen
niemand
niemanden
niemandem
verbannt
abgeschafft
verbannen
unserer website|webseite|seite|homepage entfernt
weggelassen
[neg.not]
niemand ist|wird|muss .. gezwungen|verpflichtet
niemand muss
nicht wahr|richtig dass ... keine|keinen|kein|nicht|nie
stimmt nicht dass ... keine|keinen|kein|nicht|nie
sicher|sicherzustellen|sicherstellen dass ... nicht|keine|kein|keinen
nicht als
nicht mehr geladen|ausgelesen|gesendet
keine|keinerlei daten|angaben|informationen an uns
selbst setzt|verwendet|nutzt|speichert|erhebt|erfasst keine|nicht
haften|haftet .. nicht
nicht haft*
keine|keinerlei haftung|gewähr|gewährleistung|verantwortung|verpflichtung|pflicht|kontrolle
keinen einfluss|zugriff
keine einfluss*
löschen|lesen|ändern|kontrollieren|prüfen|überwachen|steuern keine
löschen|lesen|ändern|kontrollieren|prüfen|überwachen|steuern .. nicht
nicht auslesen|kontrollieren|steuern|beeinflussen|einsehen|prüfen|überwachen
nicht nur
nicht alleine|allein
nicht ausschließlich
nicht lediglich
nicht länger als
nicht mehr als
nicht später als
nicht abschließend
nicht ausgeschlossen
nicht .. ausgeschlossen
nicht auszuschließen
nicht ausschließen
nicht beschränkt
nicht verpflichtet
nicht verpflichtend
nicht erforderlich
nicht notwendig
nicht nötig
nicht zwingend
nicht unbedingt
nicht notwendigerweise
nicht immer
nicht alle
nicht jede*
nicht sämtliche
nicht möglich
nicht mehr möglich
nicht mehr erforderlich|benötigt|notwendig|nötig
nicht länger erforderlich|benötigt|notwendig
nicht verantwortlich
nicht einverstanden
nicht vollständig
nicht vollumfänglich
nicht in vollem umfang
nicht richtig
nicht korrekt
nicht funktionieren
nicht gewährleiste*
nicht garantier*
nicht überprüf*
nicht widersprochen
nicht widerrufen
nicht personenbezogen*
nicht personalisiert*
nicht persönlich identifizierbar*
nicht möchten|wollen|wünschen|wollt|willst|möchtest
nicht mehr möchten|wollen|wünschen|willst|möchtest
nicht zustimmen
nicht akzeptieren
nicht erteil*
nicht überwiegen
nicht entgegenstehen
nicht anders
nicht zuletzt
nicht berührt
nicht vorgeschrieben
nicht unterstütz*
nicht unbefugt
nicht etwas anderes
nicht bereits
nicht löschen dürfen
nicht deaktivier*
nicht deaktiviert werden
nicht verwendet werden um programme
wenn nicht
falls nicht
sofern nicht
soweit nicht
sofern .. nicht
ob oder nicht
kein einfluss
kein einfluß
keinen einfluss
keinen einfluß
keinerlei einfluss
keine kontrolle
keine kenntnis
keinerlei kenntnis
keine gewähr
keine haftung
keine verantwortung
keine garantie
keine verpflichtung
keine pflicht
keine auswirkung*
keine nachteile
kein nachteil
keinen nachteil
keine einwilligung
keine zustimmung
kein konto
kein problem
kein grund
keinen grund
keinen schaden
keine schäden
keinerlei schaden
keine viren
keine rechtswirkung
keine gesetzliche*
keine aufbewahrung*
keine berechtigten interessen
keine überwiegenden
keine entgegenstehenden
keine weitere rechtsgrundlage
keine anderweitige rechtsgrundlage
kein angemessenes
kein vergleichbares
kein ausreichendes
kein angemessenheitsbeschluss
keine cookies .. möchten|wünschen|wollen
keine .. mehr erhalten
nicht mit anderen daten
nicht mit weiteren daten
nicht mit sonstigen daten
nicht .. zusammengeführt
nicht .. in verbindung gebracht
in keinem fall .. ip
in keinem fall mit anderen
keinesfalls .. ip
cookies können nicht|keine
können keine programme|viren
kann keine programme|viren
nicht verwendet um programme
keine programme
nicht dauerhaft
nicht unmittelbar
nicht direkt
nicht nutzbar
nicht verfügbar
nicht wie
nicht ohne weiteres
nicht sofort
nicht automatisch
nicht im sinne
nicht personenbeziehbar*
nicht einfach
nicht optimal
nicht gelöscht
nicht löschen
nicht beantworten|beantwortet
nicht zur erfüllung|erbringung
nicht zwangsläufig
nicht aktiv
nicht stattgeben
nicht gewollt
nicht gewünscht
nicht einzeln
nicht funktional*
nicht als unbedingt
nicht permanent*
nicht anonymisiert*
nicht eingeloggt*
nicht registriert*
nicht angemeldet*
nicht zu .. gehör*
nicht zur .. gehör*
nicht eingeräumt
nicht nutzen können
nicht vollendet
gilt nicht
gelten nicht
kein sicherer
kein sicheres
keine .. länger
keine einheitliche
keinen starren
keine gültige
kein|keine .. wünschen|wünscht|möchten
keine werbung .. erhalten|mehr
keine .. werbung mehr
daten nicht mehr
daten dann|danach|daraufhin|künftig nicht mehr
nicht mehr für diese|diesen zweck*
nicht mehr zu diesen zwecken
nicht mehr .. verarbeite*
nicht länger verarbeite*
keinen solchen
keine solchen
nicht abspielen|aktivieren|anklicken|starten
nicht bestimmt
nicht befugt
nicht angegeben
nicht bereitstellen|bereitgestellt
nicht angeben
nicht mitteilen
nicht einer ausschließlich
keiner ausschließlich
nicht .. ausschließlich .. automatisiert*
nicht .. entscheidung .. unterworfen
keiner .. entscheidung .. unterworfen
ohne den einsatz ... nicht
ohne die verwendung ... nicht
ohne diese cookies .. nicht
ohne .. einsatz von cookies möglich|nutzen|nutzbar|besuchen|betrachten
ohne .. verwendung von cookies möglich|nutzen|nutzbar|besuchen|betrachten
nicht zugelassen
nicht zulassen|zulässt
nicht identifiziert*
nicht in personenbezogener
nicht namensbezogen*
cookies können somit|daher|jedoch|auch|dabei nicht
kein .. konto
nicht auf ihrem .. ablegt|ablegen|speichert
soll|sollen|möchten|wollen|können oder nicht
nichts anderes
nichts zu tun
nichts ändern|ändert
nicht|kaum verzichten|verzichtet
nicht ganz|völlig|vollständig|gänzlich verzichten
nicht angefordert*
nicht ausdrücklich angefordert*
uns keine|nicht .. zu senden|schicken|übermitteln|übersenden|mitzuteilen
senden|schicken|übermitteln|übersenden|teilen sie uns .. keine|nicht
haftung .. ausgeschlossen
gewährleistung .. ausgeschlossen
ändert .. nichts
kein|keine|keinen .. für|zur|zum|zu .. sondern nur|ausschließlich|lediglich
nicht ungefragt|heimlich|unbemerkt|grundlos|unnötig|willkürlich
keine unnötigen|unnötige|überflüssigen|überflüssige|schädlichen|derartigen|dauerhaften|permanenten
festlegen|einstellen|bestimmen|wählen|angeben|entscheiden|veranlassen dass|ob .. keine|nicht|kein
keine personenbezogene|personenbezogenen|personalisierte|individuelle webanalyse|analyse|auswertung|profile
kein personenbezogenes|personalisiertes|individuelles tracking
nichts als|anderes|ändert|mehr|weiter|besonderes|neues|einzuwenden|passiert
niemand anders|anderes als
nicht wissen|erkennen|sehen ob|wie
ohne cookies .. funktioniert|funktionieren|nutzbar|möglich|eingeschränkt
nicht weiterkommen|weiterkommt
nicht von allein|selbst
nicht früher|eher
nicht rechtzeitig|ausreichend
[may]
kann
können
könnte|könnten
darf|dürfen
möglicherweise
eventuell
gegebenenfalls
ggf
ggfs
evtl
unter umständen
möglich
[we]
wir
uns
unser
unsere
unserem
unseren
unserer
unseres
diese website|webseite|internetseite|seite|homepage|app|anwendung
dieser website|webseite|internetseite|seite|homepage|app|anwendung
die website|webseite|internetseite
der betreiber
es
[user]
ihr browser
ihr endgerät|gerät|rechner|computer
^sie
du
man
der nutzer kann|könnte|möchte
nutzer kann|können|möchten|möchte
besucher kann|können|möchten|möchte
der betroffene|anwender kann|möchte
[but]
aber
jedoch
allerdings
hingegen
dagegen
sondern
dennoch
außer
vielmehr
lediglich
[and]
und
[if]
wenn
falls
sofern
soweit
sobald
insofern
sollten|sollte
solange
[relative]
die|der|das|den|dem|deren|dessen|denen sie|wir|ihr|ihre|ihnen|ihren|uns|es|sich|auf|für|zur|zum|von|vom|in|im|nicht|keine|kein|bei|mit|durch|über|eine|einen|einem|ein|personenbezogene|diese|dieser|auch|nur|dann
welche
welcher
welches
welchen
welchem
womit
wodurch
wobei
worin
woraus
damit
sodass
so dass
dass
da
weil
um
indem
ohne
mit|in|aus|auf|an|bei|durch|für|unter|von|zu denen|deren|welchen|welcher|welchem
erzeugte|erzeugten|erhobene|erhobenen|gesammelte|gesammelten|gespeicherte|gespeicherten|übermittelte|übermittelten|gewonnene|gewonnenen|erfasste|erfassten|generierte|generierten|übertragene|übertragenen|verarbeitete|verarbeiteten informationen|daten|ip|nutzungsdaten|nutzerdaten|angaben|nutzungsinformationen|werte|werten
die|der|das jederzeit
[verb]
verwende
verwenden
verwendet
nutze
nutzen
nutzt
genutzt
benutzen
benutzt
setzen
setzt
gesetzt
eingesetzt
einsetzen
erheben
erhebt
erhoben
erfassen
erfasst
sammeln
sammelt
gesammelt
verarbeiten
verarbeitet
speichern
speichert
gespeichert
teilen
teilt
geteilt
verkaufen
verkauft
geben
gibt
weitergegeben
weitergeben
weitergeleitet
übermitteln
übermittelt
übertragen
überträgt
bereitgestellt
analysieren
analysiert
auswerten
ausgewertet
verfolgen
verfolgt
einbinden
eingebunden
binden
bindet
betten
eingebettet
greifen
tracken
trackt
getrackt
leiten
leitet
leite
gebe
[only]
nur
ausschließlich
lediglich
allein
einzig
bloß
erst
die einzigen cookies .. sind
nichts als
nichts anderes als
[example]
beispielsweise
zum beispiel
z b
bspw
etwa
wie
unter anderem
u a
insbesondere
[past]
in der vergangenheit
nicht mehr|länger verwendet|verwenden|genutzt|nutzen|eingesetzt|einsetzen|ein|eingebunden|aktiv
nicht mehr|länger zum einsatz
nicht mehr|länger in gebrauch
nicht mehr|länger .. zusammen
früher nutzten|verwendeten|setzten|verwendete|nutzte|setzte|arbeiteten|war|waren|haben|hatten
bis 20* .. genutzt|eingesetzt|verwendet|nutzten|verwendeten
bis 20* haben|hatten|nutzten|verwendeten|setzten
bis vor kurzem
bis ende 20*
in früheren jahren
ehemals
zuvor verwendete*|eingesetzte*|genutzte*
abgeschaltet haben
haben .. abgeschaltet|abgeschafft|entfernt
eingestellt haben
haben wir entfernt|abgeschafft|ausgebaut
verabschiedet
[client]
kunden|auftraggeber können|dürfen .. auf ihren eigenen
deren eigene|eigenen website*|webseite*|shop*
unsere|unseren auftraggeber|auftraggebern
^ihrer kunden
unserer auftraggeber
im auftrag unserer kunden
ihre eigene website|webseite
ihrer eigenen website|webseite
^ihre kunden
^ihren kunden
auf ihren|deren eigenen website*|webseite*|seiten|shop*|onlineshop*|internetseite*
beraten|schulen|betreuen .. kunden|auftraggeber
[definition]
ist jede art|form
ist eine natürliche oder juristische person
sind alle|informationen .. die
im sinne dieser datenschutzerklärung
versteht man
verstehen wir
ist zu verstehen
ist jede
sind alle informationen
sind .. kleine textdatei*|dateien|datenpakete|textinformationen
sind textdatei*
ist eine kleine textdatei|datei
ist eine textdatei
ist .. kleine textdatei
handelt .. um kleine

# --- Conditions and exceptions -----------------------------------------------------------------
[cond.consent]
stimmen|willigen sie .. zu|ein
erteilen sie .. einwilligung|zustimmung
mit ihrer .. einwilligung
mit ihrer .. zustimmung
mit deiner .. einwilligung
mit deiner .. zustimmung
mit ihrem .. einverständnis
mit einwilligung
mit zustimmung
mit ausdrücklicher einwilligung|zustimmung
ohne ihre .. einwilligung
ohne ihre .. zustimmung
ohne deine .. einwilligung
ohne deine .. zustimmung
ohne ihr .. einverständnis
ohne einwilligung
ohne zustimmung
ohne ausdrückliche|vorherige einwilligung|zustimmung
ohne die .. einwilligung|zustimmung
nach ihrer .. einwilligung
nach ihrer .. zustimmung
nach einwilligung
nach zustimmung
nach erteilung .. einwilligung
nur .. einwilligung
nur .. zustimmung
nur .. einverständnis
erst .. einwilligung
erst .. zustimmung
ausschließlich .. einwilligung
wenn sie|du .. einwilligung
wenn sie|du .. zustimmung
wenn sie|du .. eingewilligt
wenn sie|du .. zugestimmt
wenn sie|du .. zustimmen|zustimmst
wenn sie|du .. einwilligen|einwilligst
wenn sie|du .. akzeptieren|akzeptierst|akzeptiert
wenn sie|du .. einverstanden
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. einwilligung
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. zustimmung
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. eingewilligt
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. zugestimmt
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. zustimmen
sofern|soweit|falls|nachdem|sobald|bevor sie|du .. einwilligen
sofern .. einwilligung .. erteilt|vorliegt|gegeben|abgefragt|eingeholt
soweit .. einwilligung .. erteilt|vorliegt|gegeben|eingeholt
wenn .. einwilligung .. vorliegt|erteilt
haben sie .. eingewilligt
haben sie .. zugestimmt
haben sie .. einwilligung .. erteilt|gegeben
einwilligung vorausgesetzt
vorbehaltlich ihrer einwilligung
bedarf .. einwilligung
bedürfen .. einwilligung
es sei denn .. einwilligung
es sei denn .. eingewilligt
es sei denn .. zugestimmt
opt in
sofern|soweit|falls|nachdem|sobald|wenn sie|du ... zustimmen|zustimmst|einwilligen|einwilligst|zugestimmt|eingewilligt
ohne sie|diese findet|finden|wird|werden|erfolgt|setzen|laden
bitten|fragen wir sie|dich .. einverständnis|einwilligung|zustimmung|erlaubnis
bis sie|du .. freigeben|freigibst|zulassen|erlauben|zustimmen|einwilligen|freigegeben|zugelassen
alle zulassen|akzeptieren
nachdem|sobald|wenn|sofern sie|du .. zulassen|zugelassen|freigegeben
mit|nach|ohne ihrer|ihre|deiner|deine genehmigung|billigung|freigabe
ohne dass sie|du .. entscheiden|zustimmen|einwilligen|wählen
solange sie|du .. akzeptiert|zugestimmt|eingewilligt
nach|mit|ohne|vor|vorbehaltlich|durch ihr|ihre|ihrer|ihrem|ihren|dein|deine|deiner|deinem .. einwilligung|zustimmung|einverständnis|erlaubnis|freigabe|genehmigung
nach|mit|ohne|vor|vorbehaltlich|durch ihr|ihre|ihrer|ihrem|ihren|dein|deine|deiner|deinem opt|okay|ja
nach|ohne|vor|mit erteilter|ausdrücklicher|ausdrückliche|vorheriger|vorherige|aktiver|freiwilliger .. einwilligung|zustimmung|opt|erlaubnis|freigabe
nach|ohne|vor einwilligung|zustimmung|opt|freigabe|erlaubnis
benötigen|brauchen|erbitten|holen|fragen .. ihr|ihre|ihrer|dein|deine .. einwilligung|zustimmung|einverständnis|ok|okay|erlaubnis
einwilligung|zustimmung|opt|erlaubnis vorab|voraus|vorher|erforderlich|notwendig|nötig
allein|einzig|ausschließlich|lediglich auf|aufgrund|mit .. einwilligung|zustimmung|erlaubnis
dem zugestimmt|zustimmen
einwilligungspflichtig*|zustimmungspflichtig*
ohne ihr okay|ok|ja|einverständnis
liegt .. einwilligung|zustimmung vor
einwilligung|zustimmung vorliegt|erteilt|gegeben
[cond.click]
erst .. klick*
erst .. anklick*
erst .. angeklickt
erst .. geklickt
erst .. aktivier*
wenn sie|du .. klicken|klickst|anklicken|anklickst|drücken
indem sie .. klicken|anklicken
nachdem sie .. geklickt
durch klick
durch anklicken
durch einen klick
durch das anklicken
beim anklicken
mit einem klick
bevor sie .. klicken
bis sie .. klicken
zwei klick
2 klick
wenn|sofern|solange|falls|sobald sie|du .. aktivieren|abspielen|starten|anklicken|aufrufen|ansehen
erst .. abspielen|starten|start|aktivierung
wenn|sobald|nachdem sie|du .. drücken|tippen|gedrückt
vor|nach|mit|bei|durch dem|den|einem|einen|ihrem|ihren ersten|zweiten|einzigen klick*
vor|nach|mit|bei|durch dem|einem|ihrem|einen|den|ihren klick*|mausklick*
zweiten klick
erst|nur .. klick*
zwei klicks
selbst|eigenhändig aktivieren|einschalten|laden|starten|anstoßen
auf knopfdruck
auf play
[cond.login]
wenn sie|du .. eingeloggt
wenn sie|du .. angemeldet
sofern|falls|soweit|während sie|du .. eingeloggt
sofern|falls|soweit|während sie|du .. angemeldet
sind sie .. eingeloggt
sind sie .. angemeldet
nur .. eingeloggt*
nur .. angemeldet*
[cond.except]
anderen als
niemand anderem|anderen|anders als
keinem anderen als
mit folgenden ausnahmen
folgende|folgenden ausnahme|ausnahmen
vorbehaltlich der|des
lehnen|verweigern sie
lehnst|verweigerst du
es sei denn
außer
ausgenommen
mit ausnahme
abgesehen von
sofern
soweit
anders als
zu anderen als
anderen als den
nur dann
nur wenn
nur soweit
weitere|weiteren|andere|anderen|sonstige|sonstigen ... als
wählen|wünschen|möchten|widersprechen sie
ohne .. vereinbarung|vertrag|verschwiegenheitserklärung
bis auf
[cond.dnt]
do not track
dnt

# --- Technologies ------------------------------------------------------------------------------
[tech.cookie]
cookie
cookies
*cookies
*cookie
cookie technologie*
cookietechnologie*
cookie dateien
cookie informationen
[tech.first_party_cookie]
first party cookies
first party cookie
erstanbieter cookies
erstanbietercookies
eigene cookies
eigenen cookies
[tech.third_party_cookie]
third party cookies
third party cookie
drittanbieter cookie*
drittanbietercookie*
dritt anbieter cookies
cookies von dritt*
cookies .. drittanbieter*
cookies .. drittunternehmen
cookies von anderen|externen anbietern|unternehmen|diensten
cookies von partner*
cookies .. dritter
cookies unserer .. partner
cookies .. werbepartner*
drittanbieter* .. cookies
dritte .. cookies
partner .. cookies setzen|setzt|verwenden|platzieren
anbieter cookies
setzt der anbieter .. cookies
cookies von google|facebook|youtube|meta|linkedin
google|analytics|facebook|linkedin|youtube|meta|pixel|vimeo|instagram setzt .. cookies
google|facebook|linkedin|youtube|vimeo .. setzt .. cookies
[tech.functional_cookie]
funktionale cookies
funktionaler cookies
funktionalen cookies
funktionelle cookies
notwendige cookies
notwendigen cookies
notwendiger cookies
essentielle cookies
essenzielle cookies
essenziellen cookies
essentiellen cookies
erforderliche cookies
erforderlichen cookies
unbedingt erforderliche .. cookies
technische cookies
technischen cookies
technisch notwendige* .. cookies
technisch erforderliche* .. cookies
cookies .. technisch notwendig
cookies .. technisch erforderlich
cookies .. unbedingt erforderlich
funktionscookies
funktions cookies
präferenz cookies
[tech.analytics_cookie]
analyse cookie*
analysecookie*
analytische cookies
analytischen cookies
analytics cookie*
statistik cookie*
statistikcookie*
statistische cookies
performance cookie*
leistungscookies
leistungs cookies
webanalyse cookies
cookies .. analyse ihres surfverhaltens
cookies .. analyse .. nutzungsverhaltens|nutzerverhaltens|surfverhaltens
cookies .. auswertung .. nutzerverhaltens|nutzungsverhaltens
cookies zur analyse
[tech.advertising_cookie]
werbe cookie*
werbecookie*
marketing cookie*
marketingcookie*
targeting cookie*
cookies .. werbezweck*
cookies .. marketingzweck*
cookies für werbung
cookies zur anzeige|ausspielung .. werbung
cookies .. personalisierte* .. werbung
cookies .. interessenbezogene*
conversion cookie*
[tech.tracking_cookie]
tracking cookie*
trackingcookie*
tracking .. cookies
cookies für|zum|zur|zwecks .. tracking
cookies .. nachverfolg*
[tech.session_cookie]
sessioncookie*
sitzungscookie*
sitzungs cookie*
temporäre cookies
temporären cookies
transiente cookies
transienten cookies
session cookie
session cookies
[tech.web_beacon]
web beacon*
webbeacon*
beacons
clear gif*
transparente gif*
ein pixel gif*
1x1 pixel
1 x 1 pixel
[tech.pixel_tag]
zählpixel*
pixel tag*
pixeltag*
tracking pixel*
trackingpixel*
pixel
pixels
conversion pixel*
conversionpixel*
pixel technik
pixel technologie*
besucheraktions pixel
unsichtbare grafik*
werbepixel*
marketingpixel*
pixel sozialer|von|der|des
[tech.web_analytics]
webanalyse*
web analyse*
website analyse*
webseitenanalyse*
websiteanalyse*
webanalytik
web analytics
webtracking
web tracking
reichweitenmessung
reichweitenanalyse
besucherstatistik*
zugriffsstatistik*
webstatistik*
nutzungsstatistik*
analysedienst*
analyse dienst*
analyse tool*
analysetool*
analysewerkzeug*
analysesoftware
analyse software
tracking tool*
trackingtool*
statistische auswertung .. besucher*
analyse .. besucherzugriffe
analyse .. nutzerverhalten*
analyse .. nutzungsverhalten*
analyse ihres surfverhaltens
matomo
piwik
etracker
econda
analysewerkzeug*|analyseprogramm*
statistikprogramm*|statistiktool*|statistiksoftware|statistikwerkzeug*
messwerkzeug*|messsoftware
[tech.social_button]
social plugin*
social plug in*
social media plugin*
social media plug in*
social media button*
social media schaltfläche*
social media elemente
social bookmarks
soziale plugins
plugins .. sozialen netzwerk*
plugins .. netzwerks facebook
facebook plugin*
facebook plug in*
plugin von facebook
plugins von facebook
like button*
gefällt mir button*
gefällt mir schaltfläche*
share button*
sharing button*
teilen button*
teilen funktion
teilen schaltfläche*
share funktion*
tweet button
tweet schaltfläche
buttons .. sozialen|soziale netzwerke*
schaltflächen .. sozialen|soziale netzwerke*|medien
shariff
social plugins
social media plugins
teilen knöpfe|knopf
[tech.embedded_video]
videos .. integriert
video|videos .. *player
youtube video*
vimeo video*
eingebettete* video*
eingebundene* video*
einbindung von .. videos
einbettung von .. videos
videos .. eingebunden|eingebettet
videos .. einbinden|einbetten
videos von youtube|vimeo
videos .. plattform youtube|vimeo
plugins .. youtube
youtube plugin*
vimeo plugin*
binden .. videos
betten .. videos
videos ... eingebunden|eingebettet
[tech.embedded_map]
google maps
google karten
kartendienst*
karten dienst*
interaktive* karte*
landkarten
kartenmaterial
openstreetmap
open street map
bing maps
mapbox
[tech.remote_font]
google fonts
google web fonts
google webfonts
web fonts
webfonts
webschrift*
schriftarten .. google
schriftbibliothek*
externe schriftarten
externer schriftarten
adobe fonts
adobe typekit
font awesome
einheitlichen darstellung von schriftarten
google .. schriften|schriftarten
schriften .. google
schriftarten von google
schriftarten|schriften .. eigenen|unserem|lokal* server|servern
schriftarten|schriften .. lokal*
schriften|schriftarten|webfonts|fonts dritter|externer|fremder
fremde|externe|fremden|externen schriften|schriftarten|fonts|webfonts
schriften|schriftarten|fonts .. eigenen|unserem|unserer|lokal*|diesem|dieser|selben server|servern|webspace|domain|website|seite|rechner
schriften|schriftarten|fonts von google
[tech.captcha]
recaptcha
re captcha
captcha
captchas
hcaptcha
friendly captcha
[tech.local_storage]
local storage
localstorage
lokaler speicher
lokalen speicher*
lokale speicherung .. browser
session storage
sessionstorage
web storage
webstorage
html5 storage
html5 speicher
indexeddb
[tech.fingerprinting]
fingerprint*
device fingerprint*
browser fingerprint*
digitaler fingerabdruck
digitalen fingerabdruck
geräte fingerabdruck
fingerabdruck .. browser*|gerät*
[tech.device_id]
eindeutige kennung*
eindeutige id
eindeutige ids
eindeutige identifikator*
geräte id*
gerätekennung*
geräte kennung*
gerätenummer*
geräteidentifi*
gerätebezogene kennung*
device id*
eindeutige* .. kennung .. gerät*
eindeutige gerätenummer
kennung .. endgerät*
imei
[tech.advertising_id]
werbe id*
werbe identif*
werbekennung*
werbeid*
advertising id*
id für werbetreibende
identifier for advertis*
idfa
gaid
[tech.hashed_email]
gehashte* e mail*
gehashte* mail*
hash .. e mail*
hashwert .. e mail*
e mail adresse* .. gehasht
e mail adresse* .. hashwert|hash
verschlüsselte form .. e mail*
[tech.cookie_sync]
cookie sync*
cookie match*
cookie abgleich
abgleich von cookies
abgleich .. kennungen
[tech.cross_device]
cross device
geräteübergreifend*
mehrere geräte
mehreren geräten
verschiedene geräte
verschiedenen geräten
unterschiedlichen geräten
über mehrere .. geräte
[tech.server_side_tagging]
server side tag*
server side tracking
serverseitiges tracking
serverseitigen tracking
conversions api
[tech.session_recording]
session recording*
session replay*
sitzungsaufzeichnung*
aufzeichnung .. sitzung*
heatmap*
heat map*
mausbewegung*
mouse tracking
sitzung|sitzungen|besuchersitzungen .. aufgezeichnet
besuch|besuche|sitzung|sitzungen|bildschirm .. aufgezeichnet|aufzeichnen|gefilmt|mitgeschnitten|aufzeichnung
aufzeichnung|mitschnitt|aufzeichnen .. sitzung|sitzungen|besuch|besuche|besuchen
[tech.log_file]
logs
systemprotokoll*
server logfile*
server log file*
server log datei*
server logdatei*
server logs
serverlog*
log datei*
log dateien
logdatei*
logfile*
log files
log file
log daten
logdaten
webserver log*
webserver protokoll*
protokolldatei*
protokoll datei*
zugriffsprotokoll*
zugriffsprotokoll
serverprotokoll*
access log*
automatisch .. informationen .. browser .. übermittelt
server .. automatisch .. informationen
automatisch .. server .. gespeichert
server statistiken
zugriffsdaten
[tech.ip_address]
ip adresse
ip adressen
ip adress*
ipadresse*
ip nummer
internetprotokoll adresse*
internet protokoll adresse*
[tech.ip_anonymisation]
ip anonymisierung
ip maskierung
ip masking
ip kürzung
anonymisierung .. ip
anonymisieren .. ip
anonymisierung ihrer ip
kürzung .. ip
gekürzte* ip
anonymisierte* ip
ip adresse* .. gekürzt*
ip adresse* .. anonymisiert*
ip adresse* .. verkürzt*
ip adresse* .. maskiert*
ip adresse* .. unkenntlich
ip adresse* .. pseudonymisiert
letzte oktett
letzten oktetts
anonymizeip
[tech.location]
standortdaten
standort daten
standortinformation*
standortbestimmung
standortbezogene*
standortermittlung
geodaten
geolokalisierung
geolokation
geolocation
gps
ihr .. standort
ihren .. standort
ihres .. standorts
ihrem .. standort
deinen standort
deinem standort
aufenthaltsort
[tech.ip_geolocation]
standort .. ip adresse
ip adresse .. standort
ungefährer standort
ungefähren standort
ungefähre standort
grobe* standort*
[tech.email_tracking]
newsletter .. geöffnet
newsletter tracking
newsletter .. öffnen
öffnungsrate*
öffnungs und klick*
e mail* .. geöffnet
e mails .. öffnen
öffnen .. e mail*
öffnen des newsletters
geöffnet .. angeklickt
erfolgsmessung .. newsletter
links .. newsletter .. angeklickt|geklickt
newsletter .. links .. angeklickt|geklickt
e mail tracking
klickrate*
[tech.tracking_link]
tracking link*
trackinglink*
tracking url*
[tech.live_chat]
live chat*
livechat*
chat funktion
chatfunktion
chat dienst
chatdienst
chat tool
chat system
chat fenster
chat widget
[tech.chatbot]
chatbot*
chat bot*
[tech.profiling]
profiling
profilbildung
nutzungsprofil*
nutzerprofil*
interessenprofil*
interessensprofil*
persönlichkeitsprofil*
kundenprofil*
bewegungsprofil*
profil .. erstellt|erstellen|gebildet
profile .. erstellt|erstellen|gebildet
erstellung von .. profilen
[tech.retargeting]
retargeting
remarketing
re targeting
re marketing
wiederansprache
custom audience*
website custom audiences
auf anderen websites|webseiten|seiten .. werbung|anzeigen
mit werbung erneut
erneut .. werbung
retarget*|remarketing*
[tech.behavioural_targeting]
behavioral targeting
behavioural targeting
verhaltensbasierte*
verhaltensbezogene*
interessenbezogene* werbung|anzeigen|online
interessenbasierte*
interessensbasierte*
interessensbezogene*
interessengerechte* werbung
interessengerechte
zielgerichtete* werbung
personalisierte* werbung
personalisierte* anzeigen
personalisierte* werbeanzeigen
nutzungsbasierte* .. werbung
auf sie zugeschnittene werbung
maßgeschneiderte werbung
targeting
zielgruppenspezifische werbung
werbetechnik*|werbetechnologie*
marketingtechnik*|marketingtechnologie*
adtech
werbeskript*|werbescript*|werbetags|werbecode
[tech.interest_based_advertising]
interessenbezogene* werbung
interessenbasierte* werbung
interessensbasierte* werbung
interessengerechte* werbung
[tech.cross_site_tracking]
websiteübergreifend*
webseitenübergreifend*
seitenübergreifend*
website übergreifend*
über mehrere websites|webseiten
über verschiedene websites|webseiten
auf anderen websites .. verfolgen
anbieterübergreifend*
[protection]
tracking schutz
trackingschutz
schutz vor tracking
schutz gegen tracking
[tech.tracking]
tracking
tracker
trackern
tracking technologie*
tracking verfahren
tracking maßnahmen
tracking mechanismen
trackingtechnologie*
trackingverfahren
nachverfolgung
ähnliche technologien
verfolgen|beobachten|überwachen|tracken|ausspionieren ^sie|besucher|nutzer|leser|niemanden
^sie|du|besucher|leser|nutzer|niemand .. verfolgt|getrackt|beobachtet|überwacht|ausgespäht
besucher|nutzer|leser|niemanden .. verfolgen|tracken|beobachten
[tech.consent_management_platform]
consent management
consent manager
consent tool*
consent banner
cookie banner
cookiebanner
cookie hinweis
einwilligungsmanagement
einwilligungs management
einwilligungsverwaltung
cookie einwilligung
cookiebot
usercentrics
borlabs
klaro
cookie consent tool|banner|manager|management|lösung|technologie
[tech.crawling]
crawling
webcrawling
crawler
scraping
[tech.data_matching]
datenabgleich
mit daten .. abgeglichen
daten .. anderen quellen .. zusammen*|verknüpf*|kombinier*
anreicher*
angereichert
[tech.affiliate_tracking]
affiliate*
partnerprogramm*
partner programm*
[tech.automated_decision]
automatisierte entscheidung*
automatisierten entscheidung*
automatisierter entscheidung*
automatische entscheidung*
automatischen entscheidung*
automatisierte einzelfallentscheidung*
automatisierten einzelentscheidung*
automatisierte einzelentscheidung*
automatisierten verarbeitung beruhende*
automatisierter verarbeitung beruhende*
ausschließlich .. automatisierte* verarbeitung
[tech.telemetry]
telemetrie*
absturzbericht*
[tech.ab_testing]
a b test*
ab test*
split test*
[tech.image_metadata]
exif
metadaten .. bild*|foto*
[tech.crowdsourcing]
crowdsourcing

# --- Rights ------------------------------------------------------------------------------------
[rightcue]
auf anfrage
recht
rechte
rechten
*recht
*rechte
betroffenenrecht*
anspruch
ansprüche
sie können
können sie
du kannst
kannst du
sie haben
haben sie
du hast
hast du
sie sind berechtigt
berechtigt
steht ihnen
stehen ihnen
ihnen .. zu
steht dir
stehen dir
verlangen
fordern
beantragen
antrag
jederzeit
möglichkeit
auf wunsch
betroffene person*
betroffene* .. kann|können
erteilen .. auskunft
wenden
auf antrag
*verlangen
[right.access]
kopie .. daten|informationen .. anzufordern|auszuhändigen|erhalten
recht auf einsicht
auskunft
auskünfte
auskunftsrecht*
auskunftsanspruch*
auskunftsersuchen
auskunftserteilung
auskunft .. gespeicherten
bestätigung .. ob
kopie .. daten
zugang zu ihren
zugriff auf ihre .. daten
zugriff auf die .. daten
zugangsrecht
welche .. daten .. gespeichert
recht auf information
daten .. einzusehen|einsehen
einsicht in .. daten
[right.rectification]
berichtigung
berichtigen
berichtigt
berichtigungsrecht
korrektur
korrigieren
korrigiert
richtigstellung
unrichtige* .. daten
vervollständigung
vervollständigen
daten .. aktualisieren
aktualisierung .. daten
daten .. zu ändern
[right.erasure]
löschung
löschungsrecht
vergessenwerden
vergessen zu werden
vergessen werden
entfernung .. daten
daten .. löschen
daten .. gelöscht
daten .. zu löschen
löschen zu lassen
löschen lassen
berichtigen .. löschen
löschen .. berichtigen
löschen .. einschränken
sperren oder löschen
löschen ihrer .. daten
konto .. löschen
[right.restriction]
einschränkung .. verarbeitung*
einschränkung .. datenverarbeitung
einschränkung .. bearbeitung
einschränkung .. nutzung
einschränkung .. daten
einschränkung .. verlangen
recht .. einschränkung
recht auf .. einschränkung
berichtigung .. einschränkung
löschung .. einschränkung
verarbeitung .. einschränken
verarbeitung .. einzuschränken
verarbeitung .. eingeschränkt
verarbeitung .. beschränken
beschränkung .. verarbeitung
nutzung .. einzuschränken
berichtigen .. einschränken
löschen .. einschränken
sperrung
sperren
gesperrt werden
[right.portability]
übertragung .. daten
daten zu übertragen
daten übertragen
datenübertragbarkeit
übertragbarkeit
datenportabilität
datenmitnahme
portabilität
strukturierten gängigen
gängigen maschinenlesbaren
maschinenlesbar*
daten .. dritten aushändigen
herausgabe .. daten
[right.objection]
recht auf einspruch
einspruch gegen .. verarbeitung|nutzung|verwendung
einspruch .. erheben|einzulegen|einlegen
nutzung .. zu untersagen
verarbeitung .. zu untersagen
widerspruch
widersprechen
widerspruchsrecht
*widerspruchsrecht
widerspruchsmöglichkeit*
[right.withdraw_consent]
einwilligung* .. widerrufen
einwilligung* .. zu widerrufen
einwilligung* ... widerrufen
einwilligungserklärung .. widerrufen
zustimmung .. widerrufen
einwilligung .. widerruf*
zustimmung .. widerruf*
widerruf* .. einwilligung*
widerrufen .. einwilligung
widerruf .. zustimmung
einwilligung .. zurückziehen
einwilligung .. zurückzunehmen
zustimmung .. zurückziehen
zurückziehen .. einwilligung
einwilligung .. zurücknehmen
erteilt .. jederzeit .. widerrufen
mit wirkung für die zukunft .. widerrufen
mit wirkung für die zukunft zu widerrufen
jederzeit .. wirkung für die zukunft widerrufen
jederzeit widerrufen
jederzeit zu widerrufen
wiederruf* .. einwilligung
widerruf der einwilligung
widerrufsrecht .. einwilligung*
einwilligung .. widerrufsrecht
einwilligung .. widerrufbar
jederzeit widerrufbar
einverständnis .. widerrufen
recht auf widerruf
einwilligung ... zurücknehmen|zurückziehen|zurückzunehmen
auskunft ... widerruf
[right.automated_decision]
nicht .. ausschließlich .. automatisierten
nicht .. automatisierten .. unterworfen
nicht .. automatisierte .. unterworfen
recht .. automatisierte* entscheidung*
recht .. automatisierte* einzel*
eingreifen .. person
menschliches eingreifen
anfechtung der entscheidung
entscheidung anzufechten
[right.complaint]
recht ... aufsichtsbehörde* ... beschweren
aufsichtsbehörde* ... zu beschweren
bei einer .. aufsichtsbehörde .. zu beschweren
datenschutzaufsichtsbehörde zu wenden
aufsichtsbehörde zu wenden
beschwerde .. aufsichtsbehörde
aufsichtsbehörde .. beschwerde
beschwerderecht
recht .. beschwerde
beschwerde .. einlegen|einzulegen|einreichen|einzureichen|erheben|führen
beschwerde bei
beschwerde an
beschwerden .. aufsichtsbehörde*
beschwerde .. datenschutzbehörde*
recht .. zu beschweren
recht .. beschweren
aufsichtsbehörde* .. beschweren|beschwerden
bei .. aufsichtsbehörde* .. zu beschweren
bei .. datenschutz* .. beschweren|beschwerde
beschwerde .. wenden
recht auf beschwerde
aufsichtsbehörde .. wenden
beschwerdemöglichkeit*
beschwerden richten|nimmt|nehmen .. datenschutz*
beschwerden richten sie
beschweren .. bei|datenschutz*|aufsicht*
[right.post_mortem]
todesfall
ableben
nach .. ableben|tode
nach ihrem tod
nach dem tod

# --- Legal bases -------------------------------------------------------------------------------
[basiscue]
rechtsgrundlage*
rechtliche grundlage
gesetzliche grundlage
grundlage
auf basis
basis
basiert
basieren
beruht
beruhen
gestützt
stützen
aufgrund
auf grund
erforderlich
notwendig
rechtmäßig*
zur wahrung
zur erfüllung
in wahrnehmung
wahrnehmung
[basis.consent]
ihre einwilligung
ihrer einwilligung
ihrer .. einwilligung
ihre .. einwilligung
deine einwilligung
deiner .. einwilligung
einwilligung des nutzers|betroffenen|kunden
einwilligung der nutzer|betroffenen|kunden
einwilligung .. erteilt
einwilligung .. gegeben
einwilligung .. abgefragt
einwilligung .. eingeholt
erteilte* einwilligung
einholung .. einwilligung
grundlage .. einwilligung
basis .. einwilligung
rechtsgrundlage .. einwilligung
aufgrund .. einwilligung
aufgrund ihrer zustimmung
ausdrückliche einwilligung
ausdrücklichen einwilligung
freiwillige einwilligung
ihrer zustimmung
ihre zustimmung
6 abs|absatz 1 lit|buchstabe|buchst a dsgvo|ds|eu
6 abs|absatz 1 s|satz 1 lit|buchstabe|buchst a dsgvo|ds|eu
[basis.contract]
erfüllung eines vertrag*
erfüllung des vertrag*
erfüllung .. vertrags
erfüllung .. vertrages
erfüllung von verträgen
erfüllung vertraglicher
erfüllung unserer vertrag*
erfüllung .. vertraglichen
durchführung .. vertrag*
durchführung vorvertraglicher
vorvertragliche*
vertragserfüllung
vertragsdurchführung
vertragsabwicklung
vertragsanbahnung
vertragsabschluss
vertragsschluss
abwicklung .. vertrag*
abwicklung .. vertrages
vertragliche* verpflichtung*
vertragliche* pflicht*
vertragliche* maßnahmen
vertrag .. erforderlich
vertragsverhältnis*
[basis.legal_obligation]
rechtliche verpflichtung*
rechtlichen verpflichtung*
rechtlicher verpflichtung*
rechtliche pflicht*
gesetzliche verpflichtung*
gesetzlichen verpflichtung*
gesetzlicher verpflichtung*
gesetzliche pflicht*
gesetzlichen pflicht*
gesetzlicher pflicht*
gesetzlich verpflichtet
gesetzlich vorgeschrieben
rechtlich verpflichtet
gesetzliche vorgaben
gesetzlicher vorgaben
gesetzlichen aufbewahrung*
gesetzliche aufbewahrung*
gesetzlicher aufbewahrung*
[basis.legitimate_interest]
berechtigter|berechtigte|berechtigten *interessen
berechtigtes interesse
berechtigtem interesse
berechtigten interesse
berechtigten interesses
berechtigte interesse
berechtigte interessen
berechtigten interessen
berechtigter interessen
berechtigte* .. interesse*
überwiegende* .. interesse*
überwiegend berechtigte*
interessenabwägung
legitime* interesse*
6 abs|absatz 1 .. lit|buchstabe|buchst f dsgvo|ds|eu
[basis.vital]
lebenswichtige interessen
lebenswichtigen interessen
lebenswichtiger interessen
[basis.public_task]
öffentliche aufgabe
rechtsgrundlage ... öffentlichen interesse|gewalt
aufgrund .. öffentlichen interesse*
erfüllung .. öffentlichen aufgabe*
öffentlichen aufgabe
uns übertragenen .. aufgabe*

# --- Purposes ----------------------------------------------------------------------------------
[purpose.service]
bereitstellung .. website|webseite|dienste*|angebot*|leistungen|inhalte|funktionen|onlineangebot*
bereitstellung unserer dienste
erbringung .. dienst*
erbringung .. leistung*
dienste .. bereitzustellen
dienste .. anzubieten
bereitzustellen
bestellabwicklung
abwicklung .. bestellung*
kundenkonto
nutzerkonto
benutzerkonto
vertragsabwicklung
vertragserfüllung
ihre bestellung*
ihrer bestellung*
bestellungen
[purpose.direct_marketing]
newsletter*
direktwerbung
direktmarketing
werbemail*
werbe mail*
e mail werbung
e mail marketing
werbliche*
zusendung von .. werbung|informationen|angeboten
marketingzweck*
marketing
postwerbung
[purpose.advertising]
werbung
werbezweck*
werbeanzeigen
werbliche anzeigen
werbeeinblendungen
werbemaßnahmen
werbekampagnen
online werbung
onlinewerbung
anzeigenschaltung
anzeigenkampagne*
[purpose.analytics]
webanalyse
analyse .. website|webseite|nutzung|nutzerverhalten*|nutzungsverhalten*|surfverhalten*
analysieren
auswertung .. nutzung|nutzerverhalten*|nutzungsverhalten*
statistik*
statistische* .. auswertung*
statistische* zweck*
statistisch ausgewertet
reichweitenmessung
nutzungsanalyse
website .. verbessern
webseite .. verbessern
angebot .. zu verbessern|optimieren
zu optimieren
optimierung
[purpose.measurement]
messung
erfolgsmessung
reichweitenmessung
conversion messung
konversionsmessung
[purpose.personalisation]
personalisier*
individualisier*
maßgeschneidert*
zugeschnitten*
nutzerfreundlich*
benutzerfreundlich*
[purpose.profiling]
profiling
profilbildung
nutzungsprofile
nutzerprofile
[purpose.security]
sicherheit
systemsicherheit
datensicherheit
absicherung
schutz vor
abwehr von
abwehr .. angriffen
[purpose.fraud_prevention]
betrug*
missbrauch*
bonitätsprüfung*
[purpose.legal]
rechtliche verpflichtung*
rechtlichen verpflichtung*
gesetzliche pflicht*
gesetzlicher pflichten
rechtsansprüche*
strafverfolgung*
rechtsverfolgung
geltendmachung
buchhaltung
steuerlich*
steuerrechtlich*
handels und steuerrecht*
[purpose.research]
forschung*
marktforschung*
wissenschaftlich*
[purpose.support]
kundenservice
kundenbetreuung
kundensupport
kundendienst
beantwortung .. anfrage*|fragen
bearbeitung .. anfrage*
bearbeitung ihres anliegens
kontaktaufnahme
[purpose.product_development]
produktentwicklung
produktverbesserung
entwicklung .. produkte*|dienste*
weiterentwicklung
verbesserung .. dienste*|produkte*|angebot*|leistungen|services
bedarfsgerechte* gestaltung
[purpose.data_sale]
datenverkauf
verkauf .. daten
[purpose.data_enrichment]
anreicherung
datenanreicherung
anreichern

# --- Recipients --------------------------------------------------------------------------------
[sharecue]
an .. gesendet|geschickt|übersandt
geben|gibt|leiten|leitet ... weiter
weitergabe*
weitergeben
weitergegeben
weitergeleitet
weiterleit*
geben .. weiter
gibt .. weiter
leiten .. weiter
übermitt*
übermittlung*
übertrag*
teilen
geteilt
offenleg*
offengelegt
offen .. legen
empfänger*
dritte
dritten
dritter
drittanbieter*
drittpartei*
dienstleister*
dienstleistungsunternehmen
diensteanbieter*
auftragsverarbeiter*
auftragsdatenverarbeiter*
auftragsverarbeitung*
unterauftragnehmer*
partner
partnern
partnerunternehmen
zusammenarbeit*
arbeiten .. zusammen
zugriff
zugang
zur verfügung
bereitgestellt
beauftrag*
einsatz von
herausgabe
herausgeben
bedienen .. uns
gehostet
hosten
*dienstleister*
arbeitet .. zusammen
erhalten|erhält .. daten
erhalten|erhält|bekommen|bekommt
[category.advertising partners]
werbepartner*
werbetreibende*
werbenetzwerk*
werbekunden
werbedienstleister*
werbeunternehmen
werbeagentur*
werbeanbieter*
werbeplattform*
anzeigennetzwerk*
anzeigenpartner*
marketingpartner*
marketing partner*
marketingdienst*
marketingagentur*
marketingunternehmen
vermarkter*
mediaagentur*
affiliate partner*
affiliate netzwerk*
partner .. werbung
werbevermarkt*
[category.analytics]
analysedienst*
analyse dienst*
analyseanbieter*
analysepartner*
analyseunternehmen
webanalysedienst*
webanalyse dienst*
webanalyseanbieter*
anbieter .. analyse*
statistikdienst*
analytics anbieter*
analytics dienst*
anbieter von .. webanalyse*
[category.processors]
auftragsverarbeiter*
auftragsdatenverarbeiter*
unterauftragsverarbeiter*
unterauftragnehmer*
subunternehmer*
dienstleister*
dienstleistungsunternehmen
dienstleistungspartner*
diensteanbieter*
dienstanbieter*
serviceprovider*
service provider*
serviceanbieter*
servicepartner*
lieferanten
zulieferer*
auftragnehmer*
erfüllungsgehilfen
beauftragte unternehmen
beauftragten unternehmen
externe unternehmen
externe partner
externen partnern
drittunternehmen
technische dienstleister
[category.hosting]
hosting*
hoster*
hosting anbieter*
hostinganbieter*
hosting dienst*
hosting provider*
webhoster*
webhosting*
web hosting
cloud anbieter*
cloud dienst*
clouddienst*
cloudanbieter*
cloud provider*
cloud service*
rechenzentr*
serverbetreiber*
it dienstleister*
it dienstleistung*
it service*
it provider*
it unternehmen
gehostet
[category.payment]
zahlungsdienst*
zahlungsdienstleister*
zahlungsanbieter*
zahlungsabwickl*
bezahldienst*
zahlungsverkehr*
zahlungsunternehmen
zahlungsinstitut*
payment provider*
payment dienst*
payment service*
kreditkartenunternehmen
kreditkarteninstitut*
kreditinstitut*
banken
bankinstitut*
[category.social networks]
soziale netzwerke
sozialen netzwerke*
sozialer netzwerke
soziale medien
sozialen medien
sozialer medien
social networks
social network*
social media anbieter*
social media plattform*
social media dienst*
social media netzwerk*
[category.email service provider]
newsletter dienst*
newsletterdienst*
newsletter anbieter*
newsletteranbieter*
newsletter tool*
versanddienstleister*
e mail dienst*
e mail anbieter*
e mail provider*
e mail marketing*
mailinganbieter*
mailingdienst*
email provider*
newsletterversanddienst*
newsletter versanddienst*
e mail versanddienst*
dienstleister .. newsletter*
newsletter .. versanddienst*
[category.communication and CRM]
crm
kundenbeziehungsmanagement
kundenverwaltung*
kommunikationsdienst*
call center
callcenter
telekommunikationsanbieter*
telekommunikationsdienst*
[category.group companies]
konzern*
konzernunternehmen
konzerngesellschaft*
unternehmensgruppe
gruppenunternehmen
tochtergesellschaft*
tochterunternehmen
muttergesellschaft*
mutterunternehmen
schwestergesellschaft*
schwesterunternehmen
verbundene* unternehmen
verbundene* gesellschaften
beteiligungsgesellschaft*
beteiligungsunternehmen
[category.strategic partners]
geschäftspartner*
kooperationspartner*
strategische partner*
vertriebspartner*
partnerunternehmen
partnerfirmen
handelspartner*
[category.resellers]
wiederverkäufer*
vertragshändler*
fachhändler*
vertriebspartner*
reseller*
händlern
[category.authorities]
behörde
behörden
strafverfolgungsbehörde*
ermittlungsbehörde*
polizei*
staatsanwaltschaft*
gericht
gerichte
gerichten
gerichtliche* anordnung*
gerichtliche* beschluss
staatliche* stellen
staatliche* auskunft*
öffentliche* stellen
aufsichtsbehörden
finanzbehörde*
finanzamt
finanzämter
sozialversicherungsträger*
gesetzlich .. verpflichtet
gesetzlich vorgeschrieben
gesetzliche auskunftspflicht*
[category.acquirer]
verkauf von vermögenswerten
erwerber*
unternehmensverkauf*
unternehmensübernahme
fusion*
verschmelzung*
zusammenschluss
veräußerung
unternehmenstransaktion*
rechtsnachfolger*
umstrukturierung*
übernahme .. unternehmen*
verkauf .. unternehmens*
verkauf .. geschäft*
insolvenz*
käufer .. unternehmens*
[category.data suppliers]
adresshändler*
datenhändler*
datenlieferant*
datenanbieter*
adressdienstleister*
datenpartner*
öffentlich zugängliche* quellen
datenbroker*
[category.internet service providers]
internetdienstanbieter*
internetprovider*
internet provider*
internetanbieter*
internet service provider*
zugangsprovider*
[category.publishers]
verlage
verlagen
publisher*
[category.customers]
unsere kunden
unseren kunden
[category.financial]
auskunftei*
wirtschaftsauskunftei*
steuerberater*
wirtschaftsprüfer*
buchhalter*
inkasso*
inkassounternehmen
versicherung
versicherungen
versicherer*
versicherungsunternehmen
finanzdienstleister*
schufa
creditreform
factoring*
[category.survey]
umfragedienst*
umfrage dienst*
umfrageanbieter*
umfragetool*
marktforschungsinstitut*
marktforschungsunternehmen
meinungsforschung*
bewertungsdienst*
bewertungsplattform*
[category.delivery]
versandunternehmen
versanddienst*
versandpartner*
lieferdienst*
lieferunternehmen
logistik*
logistikunternehmen
logistikpartner*
transportunternehmen
transportdienst*
paketdienst*
postdienst*
postdienstleister*
zustelldienst*
zusteller*
kurierdienst*
speditio*
frachtführer*
[category.account login]
single sign on
facebook connect
google login
facebook login
[category.professional advisers]
rechtsanwält*
rechtsanwalt*
anwälte*
rechtsberater*
berater
beratern
beratungsunternehmen
unternehmensberat*
rechtsbeistand
[category.fonts and content delivery]
content delivery network*
content delivery netzwerk*
content delivery
cdn
cdns
schriftbibliothek*
[category.video]
videoplattform*
video plattform*
videoportal*
videodienst*
videokonferenz*

# --- Retention ---------------------------------------------------------------------------------
[keep]
bewahrt|bewahren
speicher*
gespeichert
abgespeichert
zwischengespeichert
vorratsspeicherung
aufbewahr*
aufbewahrt
aufzubewahren
archivier*
vorgehalten
vorhalten
behalten
einbehalten
verbleib*
bleibt
bleiben
gültig
gültigkeit*
lebensdauer
laufzeit*
lebenszeit
funktionsdauer
haltbarkeit
ablauf*
läuft .. ab
laufen .. ab
abgelaufen
verfällt
verfallen
erlischt
dauer
heben|hebt .. auf
aufheben
bewahren|bewahrt ... auf
bewahre .. auf
[delete]
lösch*
gelöscht
löschung
anonymisier*
anonymisiert
vernicht*
vernichtet
entfernt
überschrieben
gesperrt
[open]
so lange ... erforderlich|notwendig|nötig|benötigt|benötigen|besteht|brauchen|dauert
solange ... erforderlich|notwendig|nötig|benötigt|benötigen|besteht|brauchen
solange .. erforderlich|notwendig|nötig|benötigt
solange wie .. erforderlich|notwendig|nötig
so lange wie .. erforderlich|notwendig|nötig
solange .. konto
so lange .. konto
solange .. kunde
so lange .. kunde
solange .. gesetzlich
so lange .. gesetzlich
solange sie|du
so lange sie|du
solange .. abonniert|angemeldet|registriert
so lange .. abonniert|angemeldet|registriert
nicht länger .. als .. erforderlich|notwendig|nötig
nicht länger als .. zweck*
länger als .. erforderlich|notwendig
zeitraum .. erforderlich|notwendig
so lange .. zweck*
nur .. zeitraum .. zweck*
bis .. zweck .. entfällt|entfallen|erfüllt|erreicht
zweck .. entfällt|entfallen|weggefallen|wegfällt|erfüllt|erreicht
zwecke .. entfallen|weggefallen|wegfallen|erfüllt|erreicht
zweckerreichung
zweckerfüllung
wegfall .. zweck*
fortfall .. zweck*
entfallen .. zweck*
erreichung .. zweck*
erfüllung .. zweck*
sobald .. nicht mehr
bis auf widerruf
bis zu ihrem widerruf
bis sie .. widerrufen
bis sie .. löschen
bis sie .. abmelden|austragen|abbestellen
bis sie .. löschung auffordern|verlangen
bis zu ihrer austragung|abmeldung|löschung
bis zur austragung|abmeldung|löschung
bis zum ende .. vertrag*|geschäftsbeziehung
während der dauer
auf die dauer
nach erledigung
nach abschluss .. anfrage|bearbeitung|vorgang*
nach abschließender bearbeitung
nach .. bearbeitung .. anfrage
nach beendigung .. vertrag*|geschäftsbeziehung
nach ablauf .. fristen|aufbewahrung*
gesetzliche* aufbewahrungsfrist*
gesetzliche* speicherfrist*
bis zum widerruf .. gespeichert|aufbewahrt|speichern|genutzt
gespeichert .. bis zum widerruf
nicht mehr .. erforderlich|benötigt|benötigen|nötig
nicht länger erforderlich|benötigt
für die dauer ... gespeichert|aufbewahrt|speichern|aufbewahren
für die dauer .. vertrag*|geschäftsbeziehung|nutzung*|aufbewahrung*|sitzung|besuch*
gespeichert|speichern .. für die dauer
bis zur löschung
bis sie|du|nutzer|diese .. löschen|löscht|löschst
*zweck entfällt|wegfällt|entfallen|erreicht|erfüllt
*zweck nicht mehr besteht
[notkept]
seit .. jahren
gutschein*
rabattcode*
treuepunkte
datenpanne*
datenschutzverletzung*
älter als
jünger als
lebensjahr*
jahre alt
jahren alt
im alter
alter von
unter 13
unter 14
unter 16
unter 18
jährige*
erfahrung
werktag*
arbeitstag*
geschäftstag*
widerrufsfrist
kündigungsfrist*
zahlungsfrist*
gewährleistung*
garantie*
lieferzeit
[unit.min]
min
minute
minuten
[unit.hour]
stunde
stunden
std
[unit.day]
tag
tage
tagen
kalendertage*
[unit.week]
woche
wochen
[unit.month]
monat
monate
monaten
monats
[unit.year]
jahr
jahre
jahren
jahres
[unit.session]
session
sitzung
browsersitzung
browser sitzung
sitzungsende
ende der sitzung
ende der .. sitzung
ende der session
ende ihres besuchs
schließen .. browser*
schließen des browsers
browser .. schließen
browser .. geschlossen
browsersession
sitzungsdauer
[number.1]
ein
eine
einem
einen
einer
eines
[number.2]
zwei
[number.3]
drei
[number.4]
vier
[number.5]
fünf
[number.6]
sechs
[number.7]
sieben
[number.8]
acht
[number.9]
neun
[number.10]
zehn
[number.12]
zwölf
[number.13]
dreizehn
[number.14]
vierzehn
[number.18]
achtzehn
[number.24]
vierundzwanzig
[number.26]
sechsundzwanzig
[number.30]
dreißig
dreissig
[number.60]
sechzig
[number.90]
neunzig
[response]
auskunft erteilen wir
auskunft .. innerhalb|binnen
reagieren
rückmeldung
anfrage .. innerhalb
innerhalb .. anfrage
antrag .. innerhalb
innerhalb .. antrag*
anfrage .. binnen
anliegen .. innerhalb
ihrem verlangen
nachkommen
stellungnahme
unterrichten
informieren wir
erteilen .. auskunft .. innerhalb
in kraft
beantworten
beantwortet
wir antworten
antworten wir|innerhalb|binnen|ihnen
antworten .. innerhalb|binnen
antwort .. innerhalb|binnen
[response.not]
speicher*
gespeichert
gelöscht
lösch*
aufbewahr*

# --- Denials: what is denied -------------------------------------------------------------------
[object.no_sale]
verkauf
verkaufen
verkauft
verkaufs
veräußer*
vermiet*
vermietet
gehandelt
handel mit
[object.no_sharing]
daten|informationen übermittelt|übertragen|gesendet|geschickt|weitergereicht
daten|informationen an|zu .. übertragen|übermittelt|gesendet|geschickt|versendet|übersandt|übermitteln|senden
weitergabe
weitergeben
weitergegeben
weiterzugeben
weitergeleitet
weiterleiten
weiterleitung
geben .. weiter
gibt .. weiter
leiten .. weiter
dritten .. zugänglich
zugänglich .. dritten
dritten .. zur verfügung
dritten .. überlassen
dritten .. offengelegt
dritten .. mitgeteilt
offengelegt
offenlegen
offenlegung
legen .. offen
teilen .. daten
teilen .. informationen
teilen .. mit dritten
daten .. geteilt
daten .. teilen
mit dritten geteilt
mit dritten teilen
übermittlung .. dritte*
übermittelt .. dritte*
übermitteln .. dritte*
dritte* .. übermittelt
dritte* .. übermitteln
übertragung .. dritte*
an dritte übertragen
an dritte .. übertragen
an dritte
dritten ausgetauscht
datenweitergabe
datenübermittlung an dritte
mit dritten
daten|informationen|adressen|personen|unternehmen|stellen|firmen|dritte weiter
dritte erhalten|bekommen
erhalten|bekommen dritte|unbefugte
zugänglich gemacht|machen
fließen|gelangen .. an|zu
daten ... gehen|gelangen .. an
geben ... weiter
zur verfügung stellen|gestellt
stellen .. zur verfügung
überlassen|überlässt
aushändigen|ausgehändigt
schicken|schickt|geschickt|senden|sendet|gesendet .. an|zu dritte*|andere|werbenetzwerk*|netzwerk*|unternehmen|firmen
landen|landet|gelangt|gelangen .. bei|an
erfährt|erfahren|sieht|weiß|bekommt .. tun|tust|lesen|mit|davon
tun|tust|lesen|ansehen .. erfährt|sieht|weiß
erfährt|erfahren
leiten .. an
an werbetreibende|werbepartner|werbenetzwerke|soziale
[object.no_children]
kinder
kindern
kinder*
minderjährig*
jugendliche
jugendlichen
unter 13
unter 14
unter 16
unter 18
lebensjahr
[object.no_sensitive_data]
sensible daten
sensiblen daten
sensible informationen
sensible personenbezogene
sensiblen personenbezogenen
sensitive daten
besondere kategorie*
besonderen kategorie*
besonderer kategorie*
besondere arten personenbezogener
gesundheitsdaten
[object.no_financial_data]
kreditkartendaten
kreditkarteninformationen
kreditkartennummer*
zahlungsdaten
zahlungsinformationen
bankdaten
kontodaten
finanzdaten
finanzielle informationen
[object.no_personal_data]
personenbezogene daten .. erhoben|erfasst|gespeichert|verarbeitet|gesammelt|erheben|erfassen|speichern|verarbeiten|sammeln
personenbezogenen daten .. erhoben|erfasst|gespeichert|verarbeitet|gesammelt|erheben|erfassen|speichern|verarbeiten|sammeln
persönliche|persönlichen daten .. erhoben|erfasst|gespeichert|verarbeitet|gesammelt|erheben|erfassen|speichern|verarbeiten|sammeln
erheben|erfassen|speichern|verarbeiten|sammeln .. personenbezogenen|personenbezogene|persönlichen|persönliche daten
erhebung .. personenbezogener daten
verarbeitung .. personenbezogener daten
speicherung .. personenbezogener daten
[object.no_identification]
rückschlüsse .. person*
rückschluss .. person*
rückschlüsse auf ihre identität
rückschluss auf sie
personenbezug
persönlich identifizier*
identifizierbar
zu identifizieren
bestimmten personen zuordenbar
bestimmten personen zugeordnet
einer person zugeordnet
person zuordnen
[object.no_connection]
verbindung zu .. server*
verbindung mit .. server*
verbindung .. aufgebaut
verbindung .. hergestellt
[object.no_tracking]
tracken
trackern
tracking
tracker
tracking*
getrackt
nachverfolgung
nachverfolgt
verfolgen
verfolgt
webanalyse*
analysetools
analyse tools
webtracking
[object.no_cookies]
cookies
cookie
*cookies
[object.no_advertising]
werbung
werbezweck*
werbeanzeigen
werbliche*
marketingzweck*
kommerzielle zwecke
kommerziellen zwecken
werbetracking
werbe tracking
werbetracker*
werbebanner
werbemail*
werbe mail*
werbe e mail*
werbecookie*
werbe cookie*
werbemaßnahmen
werbeeinblendungen
[object.no_profiling]
*profilbildung
werbeprofil*
bewegungsprofil*
verhaltensprofil*
surfprofil*
kundenprofil*
profiling
profilbildung
profile
profilen
profils
nutzungsprofil*
nutzerprofil*
persönlichkeitsprofil*
[object.no_automated_decision]
solche entscheidungsfindung
solche entscheidung*
automatisierte entscheidung*
automatisierten entscheidung*
automatisierter entscheidung*
automatische entscheidung*
automatischen entscheidung*
automatisierte einzel*
automatisierten einzel*
[object.no_transfer]
drittland
drittländer*
drittstaat*
außerhalb der eu
außerhalb des ewr
außerhalb der europäischen
außerhalb des europäischen
außerhalb europas
nicht eu staaten
in die usa
[object.no_merging]
zusammengeführt
zusammenführen
zusammenführung
zusammen geführt
verknüpft
verknüpfung
verknüpfen
kombiniert
in verbindung gebracht
[object.no_other_use]
anderen zweck*
andere zweck*
anderweitig*
sonstigen zweck*
zweckfremd*
[object.no_fingerprinting]
fingerprint*
[anonymous]
anonym
anonyme
anonymen
anonymer
anonymisiert
anonymisierte*
anonymisierter
pseudonym
pseudonyme*
pseudonymisiert*
aggregiert*
nicht personenbezogen*
[analyticsword]
analytics
statistik
statistiken
statistisch*
analyse
webanalyse
reichweitenmessung
[locally]
lokal eingebunden
lokal gehostet
lokal installiert
lokal geladen
lokal bereitgestellt
lokal auf unserem
lokal auf unseren
lokalen hosting
lokales hosting
selbst gehostet
selbst hosten
selbstgehostet*
keine verbindung
verbindung .. nicht statt
verbindung .. nicht hergestellt
eigenen server*
eigenem server
unserem eigenen server
lokal von unserem
lokale einbindung
lokale installation
nicht von servern
liegen|liegt|lagern|stammen|gehostet|geladen|gespeichert|ausgeliefert .. auf|von unserem|unserer|unseren|eigenem|eigenen|derselben .. webspace|domain|server|servern
eigenen webspace
eigener domain
[breach]
datenpanne*
datenschutzverletzung*
datenleck*
verletzung des schutzes

# --- Opting out --------------------------------------------------------------------------------
[optout.stop]
abbestellungslink*
abbestelllink*
abmeldelink*
stornieren
formlose mitteilung|nachricht|mail|email
formlose e mail
datenschutzeinstellungen|privatsphäreeinstellungen|datenschutz einstellungen .. ändern|anpassen|verwalten
keine cookies .. wünschen|möchten|wollen
keine cookies wünschen|möchten|wollen
abmelden
abmeldung
abgemeldet
abbestellen
abzubestellen
abbestellung
austragen
opt out
optout
deaktivieren
zu deaktivieren
ausschalten
abschalten
widersprechen
widerspruch
widerrufen
widerruf*
verhindern
unterbinden
ablehnen
abzulehnen
blockieren
ausschließen
unterdrücken
kündigen
nicht möchten|wünschen|wollen
nicht mehr erhalten
löschen .. cookies
cookies .. löschen
in jedem newsletter
in jeder e mail
newsletter .. entsprechender link
einwilligung .. nicht erteil*
einstellungen für werbeanzeigen|werbung .. anpassen|ändern
anzeigeneinstellungen|werbeeinstellungen .. anpassen|ändern
abo|abonnement .. stornieren|beenden
stornieren sie .. newsletter*
deaktivier*
[optout.unsubscribe]
abbestellungslink*
abbestelllink*
abmeldungslink*
austragelink*
abmeldelink
abmelde link
abmeldelinks
austragungslink
unsubscribe
newsletter .. abbestell*
newsletter .. abmelde*
newsletter .. abzumelden
newsletter .. kündigen
newsletter .. abzubestellen
newsletters .. abbestell*
abbestellen .. newsletter*
abbestellung .. newsletter*
abmeldung .. newsletter
abmelden .. newsletter
kündigung .. newsletter*
vom newsletter .. ab
link .. newsletter
link .. newsletters
link .. e mail*
newsletter .. link
am ende .. newsletter*
am ende .. e mail*
in jedem newsletter
in jeder e mail
in jeder newsletter e mail
abmeldung vom newsletter
austragen .. newsletter
newsletter .. austragen
[optout.browser]
browser .. einstell*
browser .. so einstellen
browsereinstellung*
browser einstellung*
einstellung* .. browser*
einstellungen ihres browsers
ihren browser
ihr browser
ihrem browser
ihrer browser software
browser software
browser so
internetbrowser* .. einstell*
browser .. cookies
cookies .. deaktivier*
deaktivierung .. cookies
cookies .. blockier*
cookies .. abzulehnen
cookies .. ablehnen
cookies .. verhindern
setzen von cookies .. verhindern
speicherung .. cookies .. verhindern
installation der cookies .. verhindern
cookies .. löschen
löschen .. cookies
akzeptieren .. cookies .. ausschließen
do not track .. aktivieren
[optout.account]
kontoeinstellung*
konto einstellung*
account einstellung*
accounteinstellung*
profileinstellung*
profil einstellung*
einstellungen ihres .. kontos|accounts
einstellungen .. konto|account|profil
in ihrem konto
in ihrem .. benutzerkonto
datenschutzeinstellung*
datenschutz einstellung*
cookie einstellung*
cookieeinstellung*
cookie präferenz*
einstellungen .. cookies
einwilligungseinstellungen
consent einstellungen
privatsphäre einstellung*
einstellungen für werbung|werbeanzeigen
einstellungen .. werbeanzeigen
anzeigeneinstellungen
anzeigenvorgaben
einwilligung .. nicht erteil*
in ihrem|deinem kundenkonto|nutzerkonto|benutzerkonto|profil|account|mitgliedskonto|mitgliederbereich
[optout.link]
opt out
optout
folgenden link
unter dem link
link klicken
hier klicken
klicken sie hier
klicken sie .. link
hier deaktivieren
browser plugin
browser plug in
browser add on
browser addon
deaktivierungs add on
deaktivierungslink
add on .. deaktivier*
unter folgendem link
unter dem folgenden link
folgende adresse

# --- Contacts, controller, dates ---------------------------------------------------------------
[contact.privacy]
datenschutz
datenschutz*
*datenschutz*
privacy
personenbezogen*
auskunft
auskunfts*
löschung
widerspruch
widerruf
widerrufen
betroffenenrechte
rechte
dsgvo
einwilligung
beschwerde
anfrage*
[contact.dpo]
datenschutzbeauftragte*
datenschutzbeauftragter
datenschutzbeauftragten
beauftragte* für den datenschutz
beauftragte* für datenschutz
datenschutz beauftragte*
dsb
data protection officer
dpo
datenschutzteam
datenschutzverantwortliche*
[contact.other]
bewerbung*
bewerben
karriere
presse
pressestelle
rechnung*
vertrieb
urheberrecht*
jugendschutz*
technischer support
redaktion
[contact.cue]
kontakt
kontaktieren
kontaktdaten
kontaktmöglichkeit*
kontaktadresse
erreichen
erreichbar
e mail
email
mail
e mail adresse
telefon
tel
telefonisch
telefonnummer
fax
telefax
schreiben
schriftlich
post
postalisch
postanschrift
anschrift
adresse
brief
fragen
wenden
[contact.form]
kontaktformular*
kontakt formular
online formular
onlineformular
webformular
web formular
formular
[contact.page]
kontaktseite
kontakt seite
seite .. kontakt
impressum .. kontakt
impressum
hilfebereich
hilfe center
hilfecenter
support seite
[contact.postal]
postanschrift
postadresse
per post
postalisch
postweg
anschrift
schriftlich
brief
postfach
adresse
[subject]
mit dem betreff
unter dem betreff
im betreff
betreff
betreffzeile
mit dem stichwort
unter dem stichwort
stichwort
[controller.is]
verantwortlich für .. ist
verantwortlicher im sinne .. ist
verantwortliche im sinne .. ist
verantwortliche stelle .. ist
verantwortlich im sinne .. ist
verantwortlich hierfür
verantwortlich dafür
verantwortlicher
verantwortlich für
verantwortliche stelle
verantwortlichen stelle
verantwortliche im sinne
verantwortlicher im sinne
verantwortlich im sinne
verantwortlich ist
verantwortlich gemäß
betreiber dieser
betreiber der
betreiber ist
betreiberin der
betrieben von
wird betrieben durch
diensteanbieter
anbieter dieser|der website|webseite|seiten|dienste|internetseite
herausgeber
vertretungsberechtigt*
angaben gemäß
mit sitz
sitz in
eingetragen im
inhaber
inhaberin
datenschutzerklärung der
datenschutzerklärung von
datenschutzhinweise der
datenverantwortliche*
interesse an den|der|dem|unserem webseiten|website|seiten|internetseite|internetseiten|internetauftritt|angebot|webangebot der|des|von
besuch auf den|der|dem webseiten|website|seiten|internetseite|internetauftritt der|des|von
datenverarbeitung .. erfolgt durch das|die|den|dem
verantwortlich hierfür|dafür ist
ein angebot der|von|des
ein projekt der|von|des
ein service der|von|des
medieninhaber
medieninhaberin
rechtsträger
träger der|des
[registration]
handelsregister*
registergericht
registernummer
registereintrag
hrb
hra
hr nr
amtsgericht
vereinsregister*
genossenschaftsregister*
vr nr
umsatzsteuer identifikationsnummer
umsatzsteuer id*
umsatzsteueridentifikation*
ust id*
ust idnr
ustid*
steuernummer
firmenbuch*
firmenbuchnummer
handelsregisternummer
uid
[updated]
stand
stand der
letzter stand
letzte aktualisierung
zuletzt aktualisiert
zuletzt geändert
zuletzt überarbeitet
aktualisiert am
aktualisiert
letzte änderung
letzte überarbeitung
geändert am
geändert
datum
version
fassung
fassung vom
gültig ab
gültig seit
in kraft
wirksam ab
inkrafttreten
datum des inkrafttretens
stand vom
aktuell gültig
veröffentlicht am
überarbeitet am
tritt in kraft
erklärung|datenschutzerklärung|datenschutzhinweise ist vom
[month.1]
januar
jänner
jan
[month.2]
februar
feber
feb
[month.3]
märz
maerz
mär
mrz
[month.4]
april
apr
[month.5]
mai
[month.6]
juni
jun
[month.7]
juli
jul
[month.8]
august
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
dezember
dez
[dnt.mention]
do not track
dnt
nicht verfolgen
[dnt.ignored]
reagiert .. nicht
reagieren .. nicht
nicht .. reagiert
nicht .. reagieren
unterstützt .. nicht
unterstützen .. nicht
nicht .. unterstützt
nicht .. berücksichtigt
berücksichtigen .. nicht
beachten .. nicht
nicht beachtet
ignorieren
ignoriert
keine reaktion
keine auswirkung
[dnt.honoured]
erfassen|erfasst|verfolgen|tracken|zählen .. nicht
kein tracking
respektieren
respektiert
berücksichtigen
berücksichtigt
beachten
beachtet
befolgen
honorieren
unterstützen
unterstützt
reagieren
erkannt
keine daten
nicht erfasst

# --- Sections ----------------------------------------------------------------------------------
[heading.rights]
rechte
recht
ihre rechte
*rechte
betroffenenrechte
rechte der betroffenen
[heading.contact]
kontakt
kontaktdaten
ansprechpartner
impressum
verantwortlicher
verantwortliche
verantwortlich
verantwortliche stelle
verantwortlichen
anbieter
anschrift
datenschutzbeauftragte*
fragen
über uns
wer sind wir
wer wir sind
angaben gemäß
medieninhaber
rechtsträger
träger
[heading.thirdparties]
dritte
dritten
dritter
drittanbieter*
empfänger*
weitergabe
übermittlung
auftragsverarbeiter*
auftragsverarbeitung
dienstleister*
partner*
tools
plugins
eingesetzte dienste
offenlegung
zusammenarbeit mit
[heading.definitions]
definitionen
begriffsbestimmung*
begriffserklärung*
begriffsdefinition*
begrifflichkeiten
begriffe
verwendete begrifflichkeiten
[heading.retention]
speicherdauer
speicherfrist*
aufbewahrung*
dauer
wie lange
löschung
speicherung
löschfristen
[heading.client]
auftraggeber
unsere auftraggeber
kundendaten
auftragsverarbeitungsvertrag

# --- Transfers, scope --------------------------------------------------------------------------
[safeguard.SCC]
musterverträge|mustervertrag*
genehmigte* vertragsklauseln
standardvertragsklausel*
standard vertragsklausel*
standartvertragsklausel*
standarddatenschutzklausel*
standard datenschutzklausel*
standardschutzklausel*
eu standardvertrag*
standardvertrag*
eu modellklauseln
musterklauseln
scc
sccs
standard contractual clauses
[safeguard.adequacy]
angemessenheitsbeschluss*
angemessenheitsbeschluß
angemessenheitsentscheidung*
angemessenes datenschutzniveau
angemessenes schutzniveau
angemessenen datenschutzniveau*
angemessenen schutzniveau*
[safeguard.BCR]
verbindliche interne datenschutz*
verbindlichen internen datenschutz*
verbindliche unternehmens*
verbindlichen unternehmens*
verbindlicher unternehmens*
binding corporate rules
[safeguard.contractual_unspecified]
geeignete garantien
geeigneter garantien
geeigneten garantien
vertragliche vereinbarungen .. übermittlung
angemessene garantien
vertragliche garantien
[scope]
website
websites
webseite
webseiten
webseiten*
internetseite*
internetauftritt*
internetpräsenz
onlineangebot*
online angebot*
onlineauftritt
homepage
gilt für
geltungsbereich

# --- Words that comparing looks for --------------------------------------------------------------
[socialword]
auftritt|auftritte|auftritten auf|bei|in
präsenz|präsenzen auf|bei|in
profil|profile|profilen auf|bei
fanpage*
fan page*
fanseite*
unternehmensseite*
unternehmensprofil*
facebook|instagram|linkedin|xing|twitter|youtube|tiktok seite|seiten|profil|profile|kanal|account|präsenz|auftritt|auftritte
folgen sie uns auf|bei
soziale netzwerk*
sozialen netzwerk*
social media
seite|seiten|konto|kanal auf|bei facebook|instagram|linkedin|xing|twitter|x|youtube|tiktok
[mailword]
e mail anbieter
e mail provider
e mail hosting
e mail dienst*
mailserver
[vendorword]
werbetreibende*
datenhändler*
analyseunternehmen
[nonpersonal]
nicht personenbezogene*
keine personenbezogenen daten .. statistik*|analyse*
anonyme informationen
anonymisierte daten
vollständig|vollkommen|komplett anonymisiert*|anonym*
anonyme daten
kein|keine|keinen|keinerlei rückschluss|rückschlüsse auf|zu .. person|personen|sie|identität
[about]
auf diese weise
auf diesem wege
diese liste
kommerzielle|kommerziellen weitergabe
an diesen|diese|denselben weitergeleitet|weitergegeben|übermittelt|übertragen
anbieter der plug|plugins
ip daten
zu anderen|anderem|sonstigen zwecken|zweck
direkt|unmittelbar|persönlich identifizier*
erstanbieter*
durch den|das|die cookie|cookies erzeugte|erzeugten|gewonnene|gewonnenen
diese daten|informationen
e mail adresse*
e mailadresse*
postanschrift
bankdaten
kontodaten
ihre anschrift|adresse|angaben
newsletter*
newsletterversand
kontaktformular
kreditkart*
passwort
telefonnummer
in diesem fall
bewerbung*
[category.order handling]
abwicklung .. bestellung*
[most]
die meisten
grundsätzlich
in der regel
im regelfall
normalerweise
üblicherweise
[visit]
besuchen
aufrufen
nutzen
[usedfor]
ein um
um
zur
für
dazu
dafür
zu *zwecken
zwecks
verwendet um
genutzt um
für werbung
zum zweck*|tracking|profiling|schutz|speichern|erkennen|wiedererkennen|ausspielen|anzeigen|aufzeichnen|verfolgen|messen|sammeln|erheben|nachverfolgen|analysieren|versand|erstellen|auswerten
[dataword]
daten
informationen
[representative]
vertreter
[passive]
verwendet
eingesetzt
genutzt
geladen
eingebunden|integriert|eingebettet|aktiviert
zum einsatz
benutzt
gebraucht
gesetzt
installiert
verbaut
verzichtet
weggelassen
[reference]
datenschutzerklärung von
datenschutzerklärung der
datenschutzhinweise von
datenschutzhinweisen von
datenschutzbestimmungen von
richtlinien von
gehört zu|zum|zur
gehören zu|zum|zur
teil von
tochter von|der
regeln|bedingungen von
[elsewhere]
progressive web app
pwa
auf ios|android geräten
unsere|unseren|unserer anwendung|anwendungen
mitgliederbereich*
in der|unserer|dieser app
unsere|die|diese app
unsere|unseren|unserer apps
mobile* app
newsletter*
kundenbereich*
kundenkonto
kinderseite*
seiten für kinder
kontaktformular*
bewerberportal*
bewerbungsportal*
karriereportal*
im forum
im blog
unserem blog
intranet
unterseite*
unsere|unseren e mails
in e mails
gedruckte* ausgabe|zeitung
abonnenten
im abonnement
minderjährige*
eingeloggte* nutzer|nutzern
schülerportal*
elternportal*
beim bezahlvorgang|bestellvorgang
im checkout
im|beim|mit .. *abonnement|*abo
*abonnenten
zahlende*
bezahlseite*|bestellseite*|bezahlbereich*
login bereich|seite*
loginbereich*
online bewerbung*
bei der|einer bewerbung
unser blog
vor|bis 20* haben|hatten|wurden|war|gab|nutzten|verwendeten|setzten
seiten|seite|bereich|teil|rubrik für|zu|über
kinderseiten|kinderbereich|jugendseiten
mitgliederseiten|abonnentenbereich
gedruckte|gedruckten zeitung|ausgabe
[forpurpose]
um
zur
für
dazu
zwecks
zum zweck*|tracking|profiling|schutz|speichern|erkennen|wiedererkennen|ausspielen|anzeigen|aufzeichnen|verfolgen|messen|sammeln|erheben|nachverfolgen|analysieren|versand|erstellen|auswerten
[analysed]
ausgewertet|auswerten|auswertet
analysiert|analysieren
eingesehen|einsehen
[applied]
verwendet|verwenden|verwende|verwendung
genutzt|nutzen|nutze|nutzung
benutzt|benutzen|benutze
eingesetzt|einsetzen|einsatz
setzen wir|ich
setzt .. ein
gesetzt
geladen|nachgeladen|vorgeladen
gespeichert|abgespeichert|hinterlegt|abgelegt
platziert
aktiviert
aktiv
eingebunden|eingebettet|integriert
binden wir|ich
binden .. ein
betten .. ein
durchgeführt|vorgenommen|ausgeführt|unternommen
betrieben|betreiben|betreibe
statt|stattfinden
erfolgt|erfolgen
vorhanden
zum einsatz
zur anwendung
erstellt|erstellen|angelegt|gebildet
geführt|führen
aufgezeichnet|ausgelöst|ausgelesen|ausgewertet|ausgespielt|übertragen
erhoben|erfasst|erheben|erfassen
zeichnen wir|ich
verzichten|verzichtet|verzichte
unterbleibt
gibt es
finden sie
angeboten
vorgesehen
bieten wir|ich
bietet .. an
zeigen|schalten|senden|verschicken wir|ich
angezeigt|verschickt|ausgeschlossen
tracken|trackt|getrackt
machen wir
eingebaut|verbaut|installiert
verlinkt
verbannen|verbannt
abgeschafft
läuft|laufen
verzichten|verzichtet
finden sie|du
gebaut|programmiert|entwickelt|gestaltet
besteht|bestehen
unterbleiben
kommen|kommt ohne
finden|entdecken
entfernt
weggelassen
[restrict.comma]
die sie|ihre|ihren|ihr|ihnen|du|dein|deine|dich|personenbezogene|persönliche|über|auf|eine|einen|zur|zum|für|nicht
mit denen|welchen|deren
durch die|welche
anhand derer
deren
[restrict]
mit personenbezogen*|persönlichen|ihren
außerhalb|jenseits|auf anderen|fremden
persönlich|individuell|namentlich
nachdem|sobald
über webseiten|websites|geräte
[now]
stattdessen
seitdem
seither
ersetzt
abgelöst
umgestiegen
und|sondern jetzt|nun
[inorder]
um
[grant]
sie|du haben|hast .. recht|rechte|anspruch
haben|hast sie|du .. recht|rechte|anspruch
ihnen|dir stehen|steht .. recht|rechte|zu
steht|stehen ihnen|dir .. recht|rechte|zu
recht auf|zu
*recht|*rechte gemäß|nach art*
können|kannst sie|du .. verlangen
sie|du können|kannst .. verlangen
auf ihren|deinen wunsch|antrag
auf wunsch|verlangen|antrag
können|kannst sie|du ... verlangen|fordern|beantragen
sie|du können|kannst ... verlangen|fordern|beantragen
können|kannst sie|du .. widerspruch
sie|du können|kannst .. widerspruch
der|dieser verarbeitung|datenverarbeitung|nutzung|verwendung ... widersprechen
widerspruchsrecht
[choiceword]
ihre|ihrer|deine|deiner auswahl|entscheidung|wahl|präferenzen|einwilligung|zustimmung|ablehnung
ihren|ihrem widerspruch
getroffene* auswahl|entscheidung|einstellung*
einwilligungsentscheidung*
einwilligungsstatus
cookie einstellungen|auswahl|präferenzen
ihre|deine .. einstellungen
opt out cookie*
consent cookie*
consent status
[cond.default]
standardmäßig
in der voreinstellung|grundeinstellung|standardeinstellung
voreingestellt
bevor sie|du .. gewählt|ausgewählt|entschieden|entscheiden|auswählen|getroffen
vor|ohne ihrer|ihre|deiner|deine auswahl|entscheidung
bis sie|du .. gewählt|ausgewählt|entschieden|entscheiden
bevor .. video* .. ansehen|abspielen|starten
vorher
zuvor
bis dahin
bis dann
davor
in diesem|dem|jenem fall
dann werden|wird|setzen|laden|nutzen|verwenden
[cond.not]
gesetz|recht|gesetzlich .. verlangt|erfordert|vorschreibt|vorgeschrieben .. einwilligung|zustimmung
keine|keiner .. einwilligung|zustimmung .. nötig|notwendig|erforderlich|benötigt|vorgeschrieben
benötigen|brauchen wir .. keine|nicht .. einwilligung|zustimmung
einwilligung|zustimmung .. nicht erforderlich|nötig|notwendig|vorgeschrieben
bedarf|bedürfen .. keiner .. einwilligung|zustimmung
ohne .. einwilligung|zustimmung .. zulässig|erlaubt|gestattet|gesetzt werden dürfen|verarbeiten dürfen
dürfen .. ohne .. einwilligung|zustimmung
darf .. ohne .. einwilligung|zustimmung
auch ohne .. einwilligung|zustimmung
nicht von ihrer einwilligung|zustimmung abhängig
durch|mit .. nutzung|weiternutzung|benutzung|besuch ... stimmen|willigen sie ... zu|ein
technisch notwendige|erforderliche ... ohne .. einwilligung|zustimmung
notwendige|erforderliche cookies ... ohne .. einwilligung|zustimmung
außer|ausgenommen uns|wir|ihnen|dir
anderes als uns
anders als viele|die|andere|manche|üblich
als unserem|unserer|unseren|unser eigenen
als unser|unserem|unseren eigener|eigenem|eigenen
[somedata]
protokolldaten
foto|fotos|fotografien|bilder|bildern|bildaufnahmen
videoaufnahmen|videoaufzeichnungen|kameraaufnahmen|tonaufnahmen
akten|patientenakte*|patientendaten|mandantendaten
gesundheitsdaten|befunde|diagnosen
geburtsdatum
lebenslauf|lebensläufe|bewerbungsunterlagen|bewerbungen|bewerberdaten
kommentare|beiträge
chatverlauf|chatverläufe
bestelldaten|rechnungsdaten|vertragsdaten
mitgliederdaten|mitgliederliste*|mitgliedsdaten
meldedaten
umfrage|umfragedaten|antworten
spendendaten|spenderdaten
kontonummer*|iban|kontoverbindung
passwörter|passwort
steuernummer*|sozialversicherungsnummer*
kennzeichen
diese aufnahmen|bilder|cookies
stimmzettel
ausleihdaten|lesedaten
hinweise .. hinweisgeber*
namen und ihre|die|deine anschrift|adresse
namen und anschrift*
[ofothers]
mitbewerber*|wettbewerber*
andere anbieter|websites|seiten|unternehmen verwenden|setzen|nutzen
unsere andere|anderen website|websites|seite|seiten|angebote
das|dieses gesetz|gericht sagt|verbietet|verlangt|bestimmt|schreibt
wir finden dass
wir sind der ansicht|meinung|auffassung
unsere mitarbeiter*|beschäftigten|dienstleister|partner|auftragsverarbeiter .. verpflichtet|verpflichten|dürfen|angewiesen
[number.11]
elf
[number.15]
fünfzehn
[number.20]
zwanzig
[number.25]
fünfundzwanzig
[number.36]
sechsunddreißig
sechsunddreissig
[number.48]
achtundvierzig
[number.72]
zweiundsiebzig
[number.42]
zweiundvierzig
[authority.Gegevensbeschermingsautoriteit|BE]
datenschutzbehörde in brüssel
belgische* datenschutzbehörde
[authority.CNPD|LU]
nationale* kommission für .. datenschutz
[authority.Österreichische Datenschutzbehörde|AT]
österreichische* datenschutzbehörde
datenschutzbehörde .. wien
[happens]
statt
erfolgt|erfolgen
zum einsatz
vorgesehen
vorgenommen
hergestellt|aufgebaut
ausgeschlossen
[act]
verbindung|verbindungen|verbindungsaufbau .. zu|zum|mit
verbindung|verbindungen|verbindungsaufbau .. server|servern .. von|der|des
übertragung|datenübertragung|übermittlung|datenübermittlung|übersendung|weitergabe|datenweitergabe|weiterleitung .. an
austausch|datenaustausch .. mit
datenfluss|datentransfer|transfer .. zu|an
aufruf|abruf von|der
einsatz|einbindung|einbettung|nutzung|verwendung von|des|der

[belongs]
dienst der|von|des
produkt der|von|des
plattform der|von|des
teil der|von|des
tochter* der|von|des
gehört zu
gehört der
betrieben von
betrieben durch
angeboten von
bereitgestellt von
anbieter ist
[within]
im rahmen der|des|von|einer|eines|unserer
mittels
mithilfe
anhand
durch die|das|den|unsere
bei der|dem|einer
personenbezogenes|personenbezogene|personalisiertes|individuelles|individuelle
[institution]
gemeinde|marktgemeinde|ortsgemeinde|verbandsgemeinde|stadtgemeinde|samtgemeinde
stadt|landeshauptstadt|kreisstadt|hansestadt|universitätsstadt
stadtverwaltung|gemeindeverwaltung|kreisverwaltung
landkreis|kreis|bezirk|bezirksamt|kanton|magistrat|landratsamt
universität|hochschule|fachhochschule
technische|technischen|freie|freien|medizinische|medizinischen universität|hochschule
gymnasium|realschule|gesamtschule|grundschule|berufsschule|volkshochschule|musikschule
klinikum|universitätsklinikum|krankenhaus
bistum|erzbistum|pfarrei|diözese|dekanat|kirchenkreis
*kirchengemeinde
evangelische|katholische|evangelisch *kirchengemeinde
stiftung|förderverein|heimatverein
bundesverband|landesverband|kreisverband|ortsverband|ortsverein
handwerkskammer|ärztekammer|industrie und handelskammer
studierendenwerk|studentenwerk
zweckverband|verkehrsverbund
museum|theater|stadtbibliothek|stadtbücherei
ministerium|landesamt|bundesamt
pädagogische|duale hochschule
[nameword]
am
an
auf
bei
der
des
für
im
in
ob
und
von
zu
[contact.write]
per post
postalisch*
schriftlich*
per brief
brief an
brief
postanschrift
postweg
schreiben sie
z hd
zu händen
zusatz
[optout.label]
cookie einstellungen
datenschutzeinstellungen
werbeeinstellungen
einwilligung* verwalten|ändern
[lacking]
kein|keine|keinen|keinem|ohne|mangels
fehlt|fehlen ein|eines|der|an einem
kein|keine|keinen beschluss|entscheidung|feststellung .. dass
nicht|noch über ein|einen
[represented]
der|die bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin|landrat|landrätin|magistrat|vorstand|rektor|rektorin|präsident|präsidentin
vertreten durch
vertreten .. durch
[presents]
nimmt den|die|ihre schutz|datenschutz|privatsphäre
nimmt .. datenschutz|privatsphäre|schutz .. ernst
legt .. wert auf den|die|ihren schutz|datenschutz|privatsphäre
misst .. datenschutz|schutz .. bedeutung
freut sich über ihren|ihr|dein|deinen besuch|interesse
sorgt für den schutz
verpflichtet sich .. datenschutz|schutz|privatsphäre
beachtet die .. datenschutz*
respektiert ihre|deine privatsphäre
bedankt sich für ihr|ihren interesse|besuch
hat diese datenschutzerklärung erstellt|verfasst
[authority.AEPD|ES]
spanische* datenschutz*
^aepd
[authority.Garante per la protezione dei dati personali|IT]
italienische* datenschutz*
[optout.mail]
formlose mitteilung|nachricht|mail|email
formlose e mail
mitteilung|nachricht|mail|email an uns
per e mail|email an uns|unsere
[basisweak]
erforderlich
notwendig
weil
[receives]
erhält|erhalten|bekommt|bekommen|empfängt|empfangen
[towards]
an|mit|zu
[lately]
letzten|letzte|vergangenen|zurückliegenden
[foradverts]
zu|für werbezwecken|werbezwecke|marketingzwecken|marketingzwecke
zu|für kommerziellen|kommerzielle|werblichen|werbliche zwecken|zwecke
zwecke*|zwecken der werbung
[planned]
sollten wir .. künftig|zukünftig|später
noch nicht|kein|keine|keinen .. ein|eingesetzt|verwendet|genutzt|verwenden|nutzen|setzen
künftig|zukünftig .. einsetzen|einzusetzen|einsatz|nutzen|verwenden
in zukunft
planen|geplant .. einsatz|einzusetzen|nutzung
vor der|dem einbindung|einsatz|einführung|aktivierung von|des
behalten uns vor .. einzusetzen|zu verwenden|nutzen
[guarding]
technische|technischen|organisatorische|organisatorischen .. maßnahmen
sicherheitsmaßnahme*
sicherheit ihrer|der .. daten
geeignete|angemessene maßnahmen
ssl|https|tls
datensicherheit
[reserve]
behalten uns .. vor
behält sich .. vor
behalten wir uns
vorbehalten .. erklärung|hinweise|änderungen
[decision]
angemessenheitsbeschl*|angemessenheitsentscheid*|beschluss|beschlusses|entscheidung
[they]
^sie werden|wurden
^sie beruhen|basieren|enthalten|dienen|erlauben|verursachen|speichern|erfassen|sammeln|übermitteln|verfolgen|identifizieren|gehen|bleiben|sind
[supplies]
gehostet|hosten|hosting
auftragsverarbeiter*
generator*|*generator
muster|vorlage .. von|der
erstellt mit|durch|von
versendet über
[seated]
ansässig|wohnhaft in
mit sitz in
sitz in
[optout.there]
hierzu|dazu|hierfür|dafür
[rightnot]
kein recht auf .. datenübertragbarkeit|auskunft|löschung|berichtigung|widerspruch|einschränkung
cookies .. löschen
löschen .. cookies
zugriff auf ihren|ihr computer|gerät

[refused]
lehnen sie .. ab
lehnst du .. ab
wenn|falls|sofern|sollten sie|du .. ablehnen|ablehnst|verweigern|verweigerst
wenn|falls|sofern|sollten sie|du .. nicht .. zustimmen|einwilligen|akzeptieren
bei ablehnung
im falle einer|der ablehnung|verweigerung
verweigern sie
stimmen sie nicht zu
willigen sie nicht ein
sagen|sagst sie|du nein
klicken|klickst sie|du .. ablehnen|nein
lehnen sie ab

[cookieless]
ohne cookies
cookielos*
cookiefrei*
cookieless
ohne den|die einsatz|verwendung|nutzung von cookies
ohne einsatz|verwendung|nutzung|setzen von cookies
setzt|verwendet|nutzt keine cookies

[exists]
es gibt kein|keine|keinen

[engages]
arbeiten|arbeitet|kooperieren .. mit
binden|bindet|beziehen|bezieht|laden|lädt|betten|bettet|brauchen|benötigen|installieren

[replaced]
ersetzt
ersetzen
abgelöst

[replacedby]
durch

[regional]
kalifornien
kalifornische*
einwohner*

[thisservice]
dieser|der dienst
dieses|das tool|werkzeug|produkt
diese|die software
dies erfolgt|geschieht
dies|das tun|machen wir
hierfür|dafür
diese wird|werden
sie wird|werden
er|sie|es|dieser|diese|dieses|beide|das|der|die startet|starten|lädt|laden|läuft|laufen|bleibt|bleiben|beginnt|beginnen|wird|werden|ist|sind|erscheint|erscheinen|erfolgt|geschieht|passiert|kommt|kommen|darf|dürfen|setzt|setzen|braucht|benötigt
diese|die|beide|solche dienste|tools|cookies|pixel|skripte|techniken|programme|videos|karten|werkzeuge
das|dieses pixel|video|skript|script|plugin|widget|programm
die|diese karte|aufzeichnung|messung|analyse|erfassung|auswertung|verbindung|schriften
der player|tag|code|chat
deren|dessen|ihr|ihre einsatz|nutzung|verwendung|speicherung|einbindung|laden
für deren|diese|dieses|beide
wird|werden er|sie|es|diese|dieser|dieses
startet|lädt|erscheint er|sie|es
die verarbeitung
rechtsgrundlage ist|hierfür|dafür
bleibt|bleiben|wird|startet es|er|sie

[needed]
funktional
funktionale*
notwendig
notwendige*
technisch
essenziell*
essentiell*
erforderlich

[offbydefault]
standardmäßig ausgeschaltet|deaktiviert|blockiert|abgeschaltet|inaktiv|gesperrt
standardmäßig nicht aktiv|geladen|gesetzt
in der voreinstellung ausgeschaltet|deaktiviert|blockiert
in der grundeinstellung|standardeinstellung|voreinstellung abgewählt|aus|deaktiviert
zunächst|anfangs|anfänglich gesperrt|blockiert|deaktiviert|aus|abgewählt
nicht automatisch|selbsttätig|von angezeigt|geladen|gestartet|eingeblendet|aktiviert
nicht automatisch geladen|angezeigt|aktiviert
blockiert|deaktiviert|gesperrt|inaktiv bis|solange

[noothers]
andere|weitere|sonstige cookies .. nicht
keine anderen|weiteren|sonstigen|andere|weitere|sonstige cookies
das|unser|ein einzige|einziges cookie|cookies .. merkt|speichert|ist|dieser|auf|der|wir|setzen
nur|lediglich|genau ein|eins|einziges cookie|sitzungscookie|session
das einzige cookie
website|webseite|seite ohne cookies
cookiefreie|cookielose website|webseite|seite

[among]
dazu|hierzu gehören|gehört|zählen|zählt
darunter fallen|fällt
es handelt sich um
gilt auch für

# --- What the visitor does first, and what the sentences around a claim say of it -------------------
[you]
^sie
^ihr|ihre|ihrer|ihrem|ihren|ihres
du
dein*
ihnen
besucher*
nutzer*
leser*
kund*

[when.until]
bis
bevor
ehe
solange
es sei denn
außer|nur|erst|ausschließlich|allein wenn|falls|sofern|nachdem|sobald|dann
vorausgesetzt
unter der voraussetzung|bedingung
nicht eher als
außer

[when.if]
wenn
falls
sofern
soweit
sobald
nachdem
sollten|solltest
im falle|fall
für den fall
in dem moment|augenblick

[when.front]
haben|stimmen|willigen|klicken|lehnen|geben|erlauben|akzeptieren|erteilen|verweigern|sagen|drücken|gestatten|widersprechen|setzen|möchten|wollen ^sie
hast|stimmst|willigst|klickst|lehnst|gibst|erlaubst|akzeptierst|erteilst|verweigerst|sagst|gestattest du

[yes.consent]
zustimm*
zugestimmt
zustimmung*
stimmen|stimmst|stimmt .. zu
einwillig*
eingewilligt
willigen|willigst|willigt .. ein
einverstanden
einverständnis*
akzeptier*
erlaub*
erlaubnis
gestatt*
genehmig*
freigeben|freigegeben|freigabe|freigibst
zulassen|zugelassen|zulässt
opt in
ja sagen|gesagt|sagst|klicken
sagen|sagst|gesagt .. ja
mit ja|„ja
grünes licht
ihr|dein ja|okay|ok
dafür entscheiden|entschieden|entscheidest
es wünschen|wollen|möchten

[yes.late]
auswahl
wahl
entscheid*
entschieden
ankreuzen|angekreuzt|häkchen
einschalt*|eingeschaltet
aktivier*
anfordern|angefordert
verlangen
getroffen
antwort*
reaktion
reagier*

[yes.click]
klick*
geklickt
anklick*
angeklickt
drück*
gedrückt
abspiel*
tippen|getippt
starten|startest|gestartet
betätig*

[yes.refuse]
ablehn*
abgelehnt
lehnen|lehnst .. ab
verweiger*
widersprech*
widersprochen
widerspruch
widerruf*
nein sagen|gesagt|sagst
sagen|sagst .. nein
untersag*

[yes.other]
mitglied
eingeloggt|angemeldet
newsletter*
agb
geschäftsbedingungen
angebot*
vertrag*
einladung*
bestellung*
foto*
e mail|mails
abonn*
bewerb*
konto|kundenkonto
benachrichtigung*
standort*
umfrage*
gewinnspiel*

[forthis]
dafür
hierfür
hierzu
dazu nutzen|setzen|verwenden|arbeiten
zu diesem zweck

[asksfirst]
fragen|bitten .. vorher|vorab|zuvor|zuerst|zunächst
vorher|vorab|zuvor .. gefragt|fragen
liegt bei ihnen|dir
entscheiden sie|du selbst|darüber
sie|du entscheiden|entscheidest

[beforethat]
vorher
zuvor
bis dahin
bis dann
davor
vor diesem klick

[connects]
verbindung*
kontaktiert
lädt|laden|geladen|nachgeladen
aufgebaut|hergestellt
abgerufen|aufgerufen

[nothing]
nichts
niemand*
was sie|du .. tun|tust|lesen|ansehen|liest
surfverhalten|leseverhalten|klickverhalten|nutzungsverhalten|besuch|verhalten
keinerlei

[nay]
nein
nie
niemals
keineswegs
nicht|nichts bei|mit|hier uns
hier nicht
bei uns nicht

[wonders]
haben uns gefragt
fragten uns
ob wir .. brauchen|benötigen|nutzen

[learns]
erfährt|erfahren|weiß|wissen|merkt|bemerkt|hört .. dass|von|nichts
bekommt|bekommen .. mit|davon

[patient]
^sie|du|besucher|leser|nutzer|kunden werden|wirst|wird .. nicht|nie|niemals|weder
werden|wird ^sie|besucher|leser|nutzer .. nicht|nie|niemals|weder
weder wir|von uns
finden|entdecken sie|du .. nicht|kein|keine|keinen|nie
werden|wirst sie|du .. nicht|kein|keine|keinen|nie .. finden

[otherwise]
allen|alle|anderen|übrigen anderen|übrigen|sonstigen|weiteren seiten|seite|bereichen|teilen
überall sonst
im rest

[object.no_requests]
verbindung|verbindungen|anfrage|anfragen|aufruf|aufrufe|kontakt zu|an|mit|bei .. dritter|dritten|drittanbietern|drittserver*|externen|fremden|anderen
lade|lädt|laden|geladen|nachgeladen|einbinden|eingebunden|binden|bindet|bezogen|beziehen|abgerufen .. dritter|dritten|drittanbieter*|externen|externe|fremden|fremde|außen|anderswo
dienste|inhalte|skripte|ressourcen|elemente|dateien|code|komponenten|bausteine dritter|externer|fremder
dienste|inhalte|skripte|ressourcen|elemente|dateien|komponenten von|der dritten|drittanbietern|dritter
externe|externen|fremde|fremden dienste|diensten|inhalte|inhalten|skripte|ressourcen|elemente|dateien|quellen|server|servern|verbindungen|anfragen|tools
daten|datum|byte|bit|anfrage|informationen|nichts .. verlassen|verlässt .. server|seite|website|rechner|browser|gerät|haus|webspace|infrastruktur
verlassen|verlässt .. server|website|rechner|browser|gerät|webspace|infrastruktur
kommuniziert|kommunizieren|spricht .. server|servern
anderen|fremden server|servern

[embeds]
betten
einbetten|eingebettet
binden
einbinden|eingebunden

[nor]
noch
weder

[leads]
weitergeleitet|geleitet|geführt
weiterleitung .. seite|website|webseite
