# German: words that the checks of a whole policy need. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

[history]
ungültig*
unwirksam*
gekippt
nichtig*
ehemal*
früher*
vormal*
bisherig*
damalig*
aufgehoben*
aufhebung
abgelöst*
ersetz*
nachfolg*
eingestellt
außer kraft
schrems
nicht mehr|länger
in der vergangenheit

# --- What a statement is limited to ---------------------------------------------------------------
[topic:form]
kontaktformular*
formular*
[topic:newsletter]
newsletter*
rundbrief*
[topic:comments]
kommentar*
gästebuch
bewertung*
[topic:order]
bestell*
zahlung*
onlineshop
[topic:job]
bewerb*
stellenausschreibung*
[topic:logs]
logfile*
log files
log dateien
logdatei*
serverlog*
zugriffsdaten
protokolldat*
[topic:account]
kundenkonto
nutzerkonto
benutzerkonto
registrier*
[topic:camera]
kamera*
videoüberwachung*
fotos
bilder
[topic:chat]
chat*
whatsapp
[topic:donation]
spende*
[topic:children]
kinder*
minderjährig*
schüler*
[topic:health]
gesundheitsdaten
patient*
medizinisch*
[topic:member]
mitglied*
[topic:invoice]
rechnung*
buchhaltung
[topic:app]
app
apps
[topic:survey]
umfrage*
[topic:analytics]
statistik*
analyse*
analytics
webanalyse*
[topic:cookies]
cookie
cookies
*cookies
[topic:backup]
backup*
sicherungskopie*
[topic:event]
veranstaltung*
anmeldung*
[topic:contact]
kontaktaufnahme
anfrage*
korrespondenz
[anaphor]
diese|dieser|diesen|solche|solcher daten|informationen|angaben|cookies|ip|personenbezogenen|personenbezogene
sie werden
diese|diesen|solche|solchen dritte|dritten|unternehmen|partner|partnern
hierbei
dabei
hierfür
dafür
davon
[excepted]
ausnahm*
ausgenommen
außer
es sei denn
sofern
soweit
ohne
nur
sonstige*
weitere daten|informationen|personenbezogene*
andere daten|informationen|personenbezogene*
anderen zweck*
darüber hinaus
unbefugt*
unnötig*
grundsätzlich
in der regel
gesetzlich*
verpflicht*
einwillig*
zustimm*
auftragsverarbeit*
vollständig*
anonym*
pseudonym*
direkt
selbst
bewusst
wissentlich
unmittelbar*
[anyone]
dritte
dritten
dritter
niemand*
anderen
andere unternehmen|stellen|personen
[given]
geben wir .. weiter
wir geben .. weiter
weitergegeben
übermittelt
übermitteln wir
wir übermitteln
übertragen
übermittelt an
gesendet
mitgeteilt
weitergeleitet
leiten wir .. weiter
wir leiten .. weiter
wir teilen
teilen wir
geteilt
zur verfügung gestellt
offengelegt
[collected]
erheben wir
wir erheben|erfassen|speichern|verarbeiten
erfassen wir
speichern wir
verarbeiten wir
erhoben
erfasst
gespeichert
verarbeitet
protokolliert
[datum]
ihr|ihren name|namen
name
namen
vorname
nachname
e mail adresse*
mailadresse*
telefonnummer*
ip adresse*
anschrift
geburtsdatum
[thirdcountry]
usa
vereinigte|vereinigten staaten
indien
china
[moved]
übermittelt
übertragen
gespeichert
verarbeitet
gesendet
weitergeleitet
übertragung
übermittlung
gehostet
[agrees]
durch die|ihre .. nutzung .. erklären|stimmen|willigen|akzeptieren
mit der|ihrer .. nutzung .. erklären|stimmen|willigen|akzeptieren
durch den|ihren .. besuch .. erklären|stimmen|willigen|akzeptieren
durch .. weitersurfen
wenn sie .. weiter surfen|nutzen .. stimmen|einverstanden
indem sie .. nutzen .. stimmen|willigen
[asked]
ausdrücklich* einwilligung|zustimmung
vorherige* einwilligung|zustimmung
erst nach .. einwilligung|zustimmung
erst .. eingewilligt|zugestimmt
nur .. einwilligung|zustimmung
nicht ohne .. einwilligung|zustimmung
[besides]
darüber hinaus
zusätzlich
außerdem
ferner
zudem
auch
[bigreuse]
weiterentwicklung .. produkte|dienste|angebote
verbesserung unserer|unseres .. dienste|angebots|angebote|produkte
[askedservice]
zur bearbeitung ihrer anfrage*
zur beantwortung ihrer anfrage*|fragen
zur abwicklung ihrer bestellung*
[jointly]
gemeinsam*
zusammen mit
gruppe
tochter*
mutter*
teil der
im auftrag
namens
ehemals
auftragsverarbeit*
webdesign
erstellt von
entwickelt von
gehostet
hosting
dritt*
partner*
anbieter*
dienstleister*
betrieben
zahlung*
[owner]
verantwortlicher
verantwortliche stelle
verantwortlich für die datenverarbeitung
datenschutzerklärung der|von
nimmt .. schutz ihrer
legt .. wert auf .. datenschutz
verarbeitet .. personenbezogene*
nachfolgend .. wir|uns
im folgenden .. wir|uns
[ageof]
unter
jünger als
mindestens
über
älter als
[regional]
eltern
erziehungsberechtigt*
zustimmung
einwilligung
newsletter*
kalifornien
[cookieuse]
unsere|unserer|unseren cookies
nutzung von cookies durch uns
[optin]
opt in
[termsword]
nutzungsbedingungen
agb
[tied]
verknüpft|verbunden|zusammengeführt|zugeordnet|kombiniert
[law]
gesetzlich*
handelsrecht*
steuerrecht*
aufbewahrungsfrist*
hgb
ao
[special]
übrige*
andere*
sonstige*
anonym*
länger
maximal
mindestens
spätestens
höchstens
bis zu
abgelehnt*
absage
streit*
vorfall*
anschließend
archiv*
danach
inaktiv*
kündigung
[responsible]
verantwortlicher
verantwortliche stelle
verantwortlich für die datenverarbeitung
[appointed]
bestellt
benannt
haben
ernannt
[explains]
erklär*
beschreib*
informier*
erläutert
diese|dieser datenschutzerklärung
[companies]
unternehmen
firmen
stellen
organisationen
[instructed]
ausschließlich|nur ... weisung|weisungen
weisungsgebunden
[ownuse]
eigenen|eigene zwecke|zwecken
anderen google
[everyvisit]
automatisch
jedem besuch|aufruf|zugriff
jeder|jeden besucher|besuchers
[legaleffect]
rechtliche* wirkung*
artikel 22
art 22
erheblich beeinträchtig*
[or]
oder
[visited]
welche seiten
welche unserer seiten
[provider]
anbieter*
dienstleister*
auftragsverarbeiter*
auftragnehmer*
[nocookies]
ohne den einsatz von cookies
ohne die verwendung von cookies
ohne verwendung von cookies
[wasword]
war|waren|wurde|wurden
