# Terms that policies of every language use. Format: shared/data/policy/README.md.
# Source: own list of common usage; names of authorities from their own sites. Licence: MPL-2.0. Date: 2026-11-22.

[framework.GDPR]
gdpr
avg
dsgvo
ds gvo
rgpd
algemene verordening gegevensbescherming
general data protection regulation
datenschutz grundverordnung
règlement général sur la protection des données
[framework.CCPA]
ccpa
cpra
california consumer privacy act
[framework.IAB TCF]
iab europe
transparency consent framework
transparency and consent framework
iab tcf
[framework.EDAA]
edaa
european interactive digital advertising alliance
[framework.Your Online Choices]
your online choices
[framework.DPF]
data privacy framework
[framework.Privacy Shield]
privacy shield
privacyshield
[framework.DAA]
digital advertising alliance
aboutads
[framework.NAI]
network advertising initiative
[framework.COPPA]
coppa
children's online privacy protection act

[safeguard.SCC]
standard contractual clauses
sccs
[safeguard.DPF]
data privacy framework
[safeguard.Privacy Shield]
privacy shield
privacyshield
[safeguard.BCR]
binding corporate rules

[authority.Autoriteit Persoonsgegevens|NL]
autoriteit persoonsgegevens
autoriteit persoons gegevens
autoriteitpersoonsgegevens
dutch data protection authority
niederländische datenschutzbehörde
college bescherming persoonsgegevens
[authority.Gegevensbeschermingsautoriteit|BE]
gegevensbeschermingsautoriteit
autorité belge de protection des données
^apd
gba
belgian data protection authority
[authority.CNIL|FR]
cnil
commission nationale de l'informatique et des libertés
commission nationale informatique et libertés
[authority.Information Commissioner's Office|GB]
information commissioner's office
information commissioners office
information commissioner
^ico
[authority.Data Protection Commission|IE]
irish data protection commission
data protection commission ireland
[authority.Federal Trade Commission|US]
federal trade commission
^ftc
[authority.BfDI|DE]
bfdi
bundesbeauftragte* für den datenschutz
[authority.Berliner Beauftragte für Datenschutz und Informationsfreiheit|DE]
berliner beauftragte* für datenschutz
[authority.Landesbeauftragter für den Datenschutz|DE]
landesbeauftragte* für .. datenschutz
landesdatenschutzbeauftragte*
unabhängiges landeszentrum für datenschutz
hamburgische* beauftragte* für datenschutz
bayerisches landesamt für datenschutzaufsicht
hessische* beauftragte* für datenschutz
[authority.Österreichische Datenschutzbehörde|AT]
österreichische datenschutzbehörde
[authority.EDÖB|CH]
edöb
eidgenössische* datenschutz
[authority.CNPD|LU]
cnpd

[tech.cookie]
cookie
cookies
[cookies]
*cookies*
[tech.web_beacon]
web beacon*
webbeacon*
[tech.pixel_tag]
pixel tag*
tracking pixel*
facebook pixel
meta pixel
[tech.web_analytics]
google analytics
plausible analytics
matomo
adobe analytics
fathom analytics
umami analytics
piwik
cloudflare web analytics
microsoft clarity
[tech.captcha]
recaptcha
hcaptcha
captcha
[tech.local_storage]
local storage
localstorage
session storage
[tech.fingerprinting]
fingerprinting
[tech.remote_font]
google fonts
google webfonts
google web fonts
adobe fonts
typekit
[tech.embedded_map]
google maps
openstreetmap
[tech.cross_device]
cross device
[tech.server_side_tagging]
server side tagging
[tech.session_recording]
session replay
session recording
[tech.retargeting]
retargeting
remarketing
[tech.advertising_id]
idfa
gaid
aaid
[tech.live_chat]
live chat
livechat
[tech.chatbot]
chatbot*
[tech.log_file]
server logfiles
server log files
logfiles
log files
[tech.ip_anonymisation]
anonymizeip
ip masking
anonymize ip
[dnt.mention]
do not track
dnt

[gpc.mention]
global privacy control
gpc

[updated]
last updated
last modified
last update

# --- Words beside contacts and durations, in all languages ---------------------------------------
[contact.phone]
telefoon
telefoonnummer
telefon
telefonnummer
tel
telnr
phone
telephone
téléphone
telefonisch
mobiel
gsm
mobile
mob
[contact.label]
contact
contactformulier
contactpagina
kontakt
kontaktformular
formulaire
formulier
contact form
portal
[since]
na
vanaf
sinds
after
from
since
following
nach
ab
seit
après
compter
dès
[range]
tot
to
bis
à
[article]
art
artikel
article
artikels
arts
[articlepart]
unterabsatz
uabs
lit
sub
onder
letter
point
buchstabe
lettre
punt
buchst
buchstaben
bst
litera
littera
letters
points
onderdeel
subparagraph
[program]
twitter bootstrap
google chrome
microsoft edge
microsoft internet explorer
mozilla firefox
apple safari
[authority.IMY|SE]
integritetsskyddsmyndigheten
swedish authority for privacy protection
[authority.AEPD|ES]
agencia española de protección de datos
[authority.UODO|PL]
urząd ochrony danych osobowych
[authority.Tietosuojavaltuutettu|FI]
tietosuojavaltuutet*
office of the data protection ombudsman
