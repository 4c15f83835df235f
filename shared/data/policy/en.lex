# English: how privacy policies say things. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-23.

# --- How a sentence is built -------------------------------------------------------------------
[neg.pre]
zero cookies|tracking|trackers|logs|ads|analytics
no
none of
without using
without the use
neither
nor
refrain from
refrains from
free of cookies|tracking|trackers
works|work|run|runs|operates .. without cookies
no services|products|tools of|from
do|does without
without any|every form|kind|type|sort|use|trace
without any tracking|trackers|analytics|advertising|third
not a single
not one
nothing
nobody
no one
free of|from any|all|third|advertising|analytics|cookies|trackers|tracking|ads
banned
banish*
abolish*
renounce*
renouncing
dispens* with
doing|done without
decided|chosen|opted|choose|chose|opt|decide against
abstain* from
steer|stay|keep clear|away of|from
refuse to use|set|place|load|run|embed|install
devoid of
without any|a connection|connections|request|requests|call|calls|contact
removed all|every|any
[neg.clause]
not
never
cannot
don't
doesn't
won't
didn't
do not
does not
don t
won t
doesn t
isn t
aren t
under no circumstances
in no case
nowhere
not at all
at no time|point
left out
[neg.not]
nobody is|will|has|can .. forced|obliged|required|asked|made
no one is|will|has|can .. forced|obliged|required|asked|made
t|not just|only|merely|simply use|rely|collect|place|set
not true that ... never|no|not
not set|placed by us
no|any liability
not assume|accept .. liability|responsibility
assumes|accepts no
no|any influence
not influence
not control
have|has no control
never|not ... in a way|manner that
not .. permanently|separately
not have any right|rights
cannot be recovered|reconstructed|derived|decrypted
not ... beyond what
right|rights not to
not to be subject
not be subject to
not to be evaluated
non essential|necessary|functional
work properly without
not function
not work
not the same
not only
not just
not limited
not necessarily
no longer than
not longer than
not more than
no more than
not required
not possible
not responsible
not liable
not exhaustive
no responsibility
no control
no obligation
no later than
not later than
not be able
no event
no way
if not
whether or not
not all
not always
may not
non personally identifiable
not personally identifiable
not sure
not agree
not want
not wish
not able
no account
no guarantee
work without
function without
can .. without
not cover
not apply
not stop
not prevent
not mean
not affect
not limit
not allowed
not permitted
not sell my
not sell or share my
not share my
nothing in this
recipients will|may|must|do not
^do not track
not require
not obliged
not have to
not need to
not work|works|function|run .. without cookies
not guarantee
not promise
not warrant
not know
not accept
not hesitate
please do not
please don t
not using .. would
no longer necessary|needed|required|relevant|valid
not disclosed|shared|revealed|passed .. any person|persons|anyone who
not available
not listed
not sold by
who do not|may not|cannot|does not
not otherwise
not independently
who do not have
not address
not have access
not directly control
not describe
not include information
nor do we .. control
not intended to
not leave
never leave|leaves
nothing but|else|more|other|wrong|prevents|stops|changes|happens|special|new
nothing to do
nobody but|else|except
no one but|else|except
free of charge
not know|see|find|learn|notice .. if|whether|how
[may]
may
might
could
can
possibly
[we]
we
us
our
our site|website|service|services
this website|site|app
the site|website|service
[user]
you
your choice
users
visitors
[but]
but
however
although
though
except
unless
yet
[and]
and
or
[if]
if
when
where
once
whenever
should
[relative]
which
that
who
whereby
so that
because
[verb]
use
uses
used
using
set
place
collect*
process
share
shares
sell
sells
rent
store
stores
disclose
track
tracks
transfer
deploy
provide
combine
link
knowingly
[only]
only
solely
exclusively
just
the only cookies .. are
nothing but
[example]
for example
for instance
such as
e g
including
[past]
previously used
have stopped using
no longer use
stopped using
in the past we|the|this|our
in the past .. used
formerly used
formerly worked
we formerly
until 20* we used
until 20* this|the|our .. used
have discontinued
no longer uses
no longer work
no longer works
no longer employ
were used until
was used until
abandoned
got rid of
have|has dropped|ditched|removed|discontinued
[client]
our clients|customers|users may|can|could use .. their own
their own websites|sites|shops|stores
your clients
your own account
your accounts
our customers use
your customers
on behalf of our customers
account credentials
accounts for your
accounts for clients|customers
on websites|sites|pages|shops|stores of their own
on their own websites|website|sites|site|pages|shops|stores
advise|train|coach|consult .. clients|customers
[definition]
means a|an|any|the|that|all|those|data|information|cookies|your
is defined as
refers to
small text file*
small file*
small piece*
small data file*
hereinafter
are companies such as|like
are organisations such as|like
is a company such as|like

# --- Conditions and exceptions -----------------------------------------------------------------
[cond.consent]
if|when|where|once|after you .. consented|agreed|accepted
if|when|once you accept|agree
only .. if|where|when you .. consented|agreed
only .. if you accept
require|requires|request .. authorisation|authorization
your prior authorisation|authorization
with|without your authorisation|authorization
before .. your consent
with your consent
with your .. consent
without your consent
without your .. consent
without consent
without .. consent
after you .. consent
after your consent
if you .. consent
if you .. agree
when you .. consent
once you .. consent
only if|when|after you .. accept
only .. consent
unless you .. consent
unless you .. agree
subject to your consent
ask .. for .. consent
requires your consent
your prior consent
you have given .. consent
if you accept .. cookies
opt in
until .. consent*
until .. agree*
until .. accept*
before .. consent*
with your permission
without your permission
with your agreement
if you permit
if you allow
your permission
once you .. accept
once you .. agree
after you .. accept
after you .. agree
once you .. accept*
once you .. agree*
after you .. accept*
after you .. agree*
before .. agree*
before .. accept*
if|when|where|once|after|unless you .. opted in
opted in
given us|your permission
give us permission
asked for permission
until you .. allow|allowed|authorise|authorize|permit|enable
allow|accept all
once|after|if|when you .. allowed|allow
with|without|after|before your .. approval|agreement
if|when|once|after|before|until|unless you .. approve|approved
unless you .. opt|choose
as long as you .. accepted|agreed|consented
without you|your .. choosing|opting
with|without|after|before|upon|following|given|pending your .. consent|agreement|approval|permission|authorisation|authorization
with|without|after|before|upon|following|given|pending|to your go|say|yes|ok|okay|opt|blessing
subject to your .. consent|agreement|approval|permission|opt|authorisation|authorization
after|upon|before|following consent|opt|permission|approval
consent|permission|approval|opt in required|needed
need|needs|require|requires|want|ask|asks .. your .. approval|permission|agreement|consent
by your yes|opt|consent
your prior opt|agreement|approval|permission
consent|opt in first
consent|permission|approval has|have been given|granted|obtained
[cond.click]
until you click
until you .. click
only when you click
when you click
if you click
after you click
once you click
unless you .. click|press
before you .. click|press
until you press|have clicked|have pressed
when|once|after|unless|until you .. press|tap|play
before|after|until|with|by|on the|your|a|one|first first|single|second click
before|after|until|with|by|on a|the|your|one|first|second click
on click
two clicks
two click
click to load|view|activate|play|start|show|see
press play
[cond.login]
when you are logged
if you are logged
while you are logged
only .. logged in
when you log in
as a guest
[cond.except]
anyone|nobody|anybody|no one other than
others than
aside from
besides the|what
anyone|anybody|nobody but
no one but
except
unless
other than
apart from
with the exception
save for
save as
only in
only to the extent
except as
outside of
excluding
without .. confidentiality|contract|contractual
[cond.dnt]
do not track

# --- Technologies ------------------------------------------------------------------------------
[tech.first_party_cookie]
first party cookies
[tech.third_party_cookie]
third party cookies
third party cookie
cookies .. third part*
third part* .. cookies
partners .. cookies
cookies .. partners
advertisers .. cookies
cookies set by other
cookies .. set by .. third
cookies .. advertisers
cookies from other
cookies .. including by third parties
[tech.functional_cookie]
functional cookies
essential cookies
necessary cookies
strictly necessary cookies
essential cookie
functionality cookies
required cookies
technical cookies
operational cookies
strictly|technically necessary ones
functional and .. cookies
session and .. essential cookies
functional|necessary|essential and|or .. cookies
functional analytics|analytical|marketing|performance|advertising .. cookies
cookies that|which .. necessary|essential|required
[tech.analytics_cookie]
analytics cookies
analytical cookies
analytics cookie
performance cookies
statistics cookies
statistical cookies
analysis cookies
statistic cookies
analytics|analytical|performance|statistical and|or .. cookies
analytics|analytical|performance marketing|advertising|targeting .. cookies
[tech.advertising_cookie]
advertising cookies
marketing cookies
targeting cookies
ad cookies
advertiser cookies
advertisement cookies
advertising or marketing cookies
cookies .. personalised|personalized ads|advertising
cookies .. serve .. ads
cookies .. targeted advertising
advertising|marketing|targeting and|or .. cookies
[tech.tracking_cookie]
tracking cookies
tracking cookie
cookies or scripts designed to track
cookies .. track
[tech.session_cookie]
session cookie
session cookies
[tech.web_beacon]
beacon
beacons
clear gif*
transparent gif*
[tech.pixel_tag]
pixel
pixels
pixel tags
tracking pixels
invisible pixel*
advertising|marketing|tracking pixel|pixels
[tech.web_analytics]
web analytics
website analytics
analytics service*
analytics provider*
analytics tool*
analytics software
analytics partner*
site analytics
usage statistics
analytics to
usage analytics
use analytics
[tech.social_button]
social media button*
social buttons
share button*
like button*
social plugin*
social plug ins
social media plugin*
social media plug ins
social sharing
social media widgets
social media features
social media sharing
tweet button
sharing buttons
social media buttons|widgets|plugins|embeds
buttons of|from social|facebook|networks
[tech.embedded_video]
embedded video*
youtube video*
vimeo video*
embed .. videos
videos .. embedded
embedded content
[tech.embedded_map]
embedded map*
maps from google
[tech.remote_font]
web fonts
webfonts
fonts .. google
fonts .. own|our server|servers|domain
fonts .. locally
third party fonts|typefaces|webfonts
external|remote|foreign fonts|typefaces|webfonts
fonts|typefaces from third|external|other|elsewhere
fonts|typefaces .. own|our|this|very|same server|servers|domain|website|site|computer
[tech.fingerprinting]
fingerprint*
device fingerprint*
browser fingerprint*
[tech.device_id]
unique identifiers
unique device identifier*
unique identifier* .. device|phone|browser|you|user
device id
device ids
device identifier*
device identification
unique device
identifiers .. device
mobile device id*
[tech.advertising_id]
advertising id
advertising ids
advertising identifier*
mobile advertising
ad id
identifier for advertis*
[tech.hashed_email]
hashed email*
hashed e mail*
hash .. email
email .. hashed
hash .. e mail
encrypted .. email address
[tech.cookie_sync]
cookie sync*
cookie match*
sync* .. identifiers
match .. identifiers
[tech.cross_device]
across devices
across your devices
multiple devices
recognis|recogniz* you .. devices
different devices
on your devices
[tech.server_side_tagging]
server side tracking
server side tagging
conversion api
conversions api
[tech.session_recording]
session replay*
session recording*
heatmap*
heat maps
mouse movement*
record* .. sessions
screen recording*
sessions .. recorded
recording .. sessions
record|film|tape|replay .. visit|visits|session|sessions|screen|clicks|mouse
visit|visits|sessions|screens .. recorded|filmed|replayed
record what|everything you
[tech.log_file]
log file*
log data
server logs
log files
logs
servers automatically log
servers automatically collect
servers automatically record
automatically log
log information
server automatically
web server logs
access logs
[tech.ip_address]
ip address*
internet protocol address*
ip addresses
[tech.ip_anonymisation]
ip address* .. anonymi*
anonymi* .. ip
truncated ip
mask* .. ip
ip address* .. truncat*
ip anonymi*
[tech.location]
location data
location information
geolocation
gps
your location
precise location
geographic location
[tech.ip_geolocation]
approximate location
location .. from|by|via|using|through|based .. ip address
ip address .. determine|infer|derive|estimate|approximate .. location
[tech.email_tracking]
open* .. email*
email* .. opened
emails .. open
open rate*
opened .. clicked
[tech.tracking_link]
tracking link*
click through url*
tracking urls
[tech.live_chat]
chat feature
chat widget
chat service
online chat
chat function
[tech.profiling]
profiling
profile of you
create .. profile*
build .. profile*
[tech.retargeting]
retarget*
remarket*
[tech.behavioural_targeting]
behavioural targeting
behavioral targeting
behavioural advertising
behavioral advertising
targeted advertising
interest based ads
interest based advertising
personalised ads
personalized ads
targeted ads
customized ads
personalized advertising
personali*ing .. ads|advertising
tailor|tailoring|tailored .. ads|advertising|advertisements
ads|advertising|advertisements .. your interests
advertising based on your
behavior based advertising
behaviour based advertising
advertising|ad|marketing technology|technologies|tech|scripts|tags|tools|trackers|software|code
adtech
ad tech
[tech.interest_based_advertising]
interest based ads
interest based advertising
[tech.cross_site_tracking]
cross site tracking
track .. across .. sites
track .. across .. websites
track the websites you visit
third party websites .. track
over time and across
[protection]
benefit|order|parcel|shipment|time|delivery|package tracking
tracking number*|code|codes|link|links
non essential|necessary|functional|technical cookie|cookies
not strictly|technically|absolutely necessary|required cookies
tracking protection
protection from|against tracking
[tech.tracking]
tracking technolog*
trackers
tracking scripts
tracking
track|follow|monitor|watch you|visitors|readers|users|anyone|anybody|people|customers
you|visitors|readers|users|customers are|will .. tracked|followed|monitored|watched|profiled
[tech.consent_management_platform]
consent management
cookie banner
consent manager
consent tool
cookie consent
[tech.crawling]
web crawl*
crawling
scraping
[tech.data_matching]
match .. with .. data
data matching
combine .. with .. information .. other sources
enrich*
[tech.affiliate_tracking]
affiliate link*
affiliate program*
affiliate tracking
[tech.automated_decision]
automated decision*
automated individual decision*
automatic decision*
solely automated
automated processing
[tech.telemetry]
crash report*
telemetry
[tech.ab_testing]
a b test*
split test*
[tech.image_metadata]
metadata .. image*
exif

# --- Rights ------------------------------------------------------------------------------------
[rightcue]
right
rights
request
you can
you may
ask us
entitled
you have
you are able
[right.access]
right of access
right to access
access your
access to your
access the personal
to access
request access
access to the personal
copy of your personal
copy of the personal
request a copy
obtain a copy
access and
access or change
know what .. information
what personal .. we hold
obtain confirmation
request an archive|export|overview|extract
[right.rectification]
rectif*
correct your|any|inaccurate|the|whatever
correction
corrected
amend
update your
update or
change your information
updated or rectified
inaccurate
update or correct
correct .. data|information
rectify
correct any
correct incorrect
[right.erasure]
erasure
erase
deletion
delete your
delete the
delete or
delete my
right to be forgotten
have .. deleted
deleted
remove your personal
or delete
request .. delete
right to delete
right .. to delete
delete data
delete any
erase data
remove any information|data
request .. remove
ask .. remove
[right.restriction]
restriction
restrict .. processing
restrict .. use
limit the processing
limit our use
limit .. processing of your
right to restrict
restrict our
we restrict the
limit the use of your
limit how we use
restrict how we use
suspend the processing
[right.portability]
port to another
transmit .. copy to another
portability
portable
structured commonly used
machine readable
transfer your data to
provide you or a third party with a copy
copy of certain personal data
transmit .. another controller
port your
port and
port it
right to port
transfer them|it|data to another
transmit .. to another
moved to another
receive .. in a structured
[right.objection]
right to object
object to
objection
objecting
oppose the processing
oppose the use
oppose .. processing of your
prohibit .. from using
prohibit .. use of your
prohibit .. processing
entitled to object
object at any time
[right.withdraw_consent]
revoke your permission|consent
withdraw .. consent
withdrawal of .. consent
withdrawing .. consent
revoke .. consent
consent .. withdrawn
withdraw it
[right.automated_decision]
review of the|a|such decision
not .. subject to .. automated
not to be subject to a decision
human intervention
contest .. decision
right .. automated decision*
[right.complaint]
contact .. data protection|privacy authority
lodge a complaint
file a complaint
make a complaint
complain to
complaint with
right to complain
submit a complaint
complaint to
[right.post_mortem]
after your death

# --- Legal bases -------------------------------------------------------------------------------
[basiscue]
legal basis
legal bases
lawful basis
legal ground*
basis
necessary
grounds
based on
because it is
rely on
only if|when|with|after
ask .. consent
[basis.consent]
your consent
based on .. consent
obtain .. consent
consent to
given .. consent
legal basis .. consent
with consent
explicit consent
on the basis of .. consent
consent
[basis.contract]
performance of .. contract
perform .. contract
performance of .. agreement
contractual obligation*
contractual necessity
necessary .. contract
enter into a contract
fulfil .. contract
fulfill .. contract
contract with you
fulfilment of a contract
execution of .. contract
pre contractual measures
performance of our agreement
performing|perform|concluding|conclude .. contract|agreement
performance of this agreement
[basis.legal_obligation]
legal obligation*
comply with .. law*
comply with .. legal
legal requirement*
obligations under
statutory obligation*
statutory duty|duties
legal duty|duties
[basis.legitimate_interest]
legitimate interest*
legitimate business interest*
[basis.vital]
vital interest*
[basis.public_task]
public interest
official authority

# --- Purposes ----------------------------------------------------------------------------------
[purpose.service]
providing our|the service*
providing you with
create|creating and manage|managing
manage your orders|account
operate|operating .. platform|instance|website
delivering your
deliver your order*|purchase*
process|processing|fulfil|fulfill|fulfilling your order|orders|purchase|booking|reservation
provide the service*
provide our service*
provide you with
operate .. service*
deliver .. services
process your order*
fulfil .. order*
fulfill .. order*
maintain your account
[purpose.direct_marketing]
newsletter*
marketing communications
promotional
direct marketing
marketing emails
special offers
marketing purposes
[purpose.advertising]
advertising
ads
advertisements
[purpose.analytics]
how visitors use
how you use
use of our website
measure visits
measure traffic
analytics
analyse .. use
analyze .. use
understand how
usage statistics
statistics
[purpose.measurement]
measure
measurement
[purpose.personalisation]
personalis*
personaliz*
customi*
tailor
[purpose.profiling]
profiling
profiles
[purpose.security]
security
secure
protect .. against
[purpose.fraud_prevention]
fraud
abuse
[purpose.legal]
comply with
legal obligation*
legal claims
law enforcement
[purpose.research]
research
[purpose.support]
provide|providing .. support
answer|answering .. question|questions|enquiry|enquiries|query|queries
respond to your question*|enquir*|inquir*|request*|message*
customer support
customer service
respond to your
support requests
answer your questions
[purpose.product_development]
improve our
improve the
develop new
product development
[purpose.data_sale]
sell data
[purpose.data_enrichment]
enrich*

# --- Recipients --------------------------------------------------------------------------------
[sharecue]
sent to
share
shares
shared
sharing
disclos*
third part*
recipient*
partners
provide .. to
transfer*
service provider*
processors
vendors
access to
partner with
receive*
pass on
passed on
passes on
work|works|working with
receive|received|get
[category.advertising partners]
advertising partner*
advertisers
ad network*
advertising network*
ad partners
advertising compan*
marketing partner*
marketing compan*
ad serving
advertising and marketing
media agencies
third party advertisers
[category.analytics]
analytics provider*
analytics compan*
analytics partner*
analytics service*
analytics vendors
web analytics
measurement partners
[category.processors]
third parties|companies who|that|which assist|help|support us
third parties .. assist us
companies that perform|provide services
service providers
processors
sub processors
subprocessors
vendors
contractors
suppliers
agents
third party providers
service provider
[category.hosting]
hosting
hosting provider*
cloud provider*
cloud service*
cloud storage
infrastructure provider*
data cent*
web host*
it service*
[category.payment]
payment processor*
payment provider*
payment service*
payment processing
payment gateway*
credit card processor*
banks
payment partners
[category.social networks]
social network*
social media platform*
social media compan*
social media provider*
social media site*
[category.email service provider]
email service provider*
email provider*
email delivery
e mail service provider*
email marketing
newsletter service*
mailing service*
[category.communication and CRM]
crm
customer relationship management
communication service*
[category.group companies]
affiliates
subsidiar*
parent company
group companies
group of companies
affiliated compan*
corporate family
our group
related companies
companies in our group
companies of our group
[category.strategic partners]
business partners
strategic partners
trusted partners
commercial partners
our partners
[category.resellers]
resellers
distributors
dealers
[category.authorities]
law enforcement
authorities
government*
public authorit*
regulator*
court order*
court
required by law
legal process
subpoena*
tax authorities
[category.acquirer]
merger
acquisition
acquired
sale of .. business
sale of .. assets
business transfer
successor
reorganization
bankruptcy
acquir*
[category.data suppliers]
data supplier*
data broker*
data provider*
data partners
public sources
[category.internet service providers]
internet service provider*
[category.publishers]
publishers
[category.customers]
our customers
our clients
[category.financial]
accountants
auditors
insurers
financial institutions
debt collect*
credit agencies
fraud prevention agencies
[category.survey]
survey provider*
research compan*
survey compan*
[category.delivery]
delivery compan*
couriers
shipping compan*
shipping provider*
logistics
fulfilment
postal service*
carriers
[category.professional advisers]
legal advisers
lawyers
professional advisers
professional advisors
advisers
consultants
[category.fonts and content delivery]
content delivery network*
cdn
[category.video]
video platform*
video hosting

# --- Retention ---------------------------------------------------------------------------------
[keep]
retain
retains
retained
retention
keep
kept
keeps
store
stored
stores
storage
stay
remain
remains
expire*
lifespan
lifetime
lasts
held
hold
saved
persist*
duration
period
archived
[delete]
delete*
deleted
deletion
erase*
removed
anonymi*
destroyed
purge*
overwritten
wiped
inactive
inactivity
[open]
as long as .. remains in force|valid
until .. is|are deleted|closed|terminated|deactivated
as long as .. necessary
as long as .. needed
as long as .. required
as long as .. is
as long as you
no longer than .. necessary
longer than .. necessary
until .. no longer
for the duration of
only .. as long as
as long as .. account
as long as .. active
until you .. unsubscribe
until you .. delete
until you .. ask
until you .. withdraw
necessary to fulfil|fulfill
for the period necessary
only for the purposes of
for only as long as
duration of the contract|relationship|agreement
duration of .. contractual|business relationship
throughout the contractual
only for the .. period|time|duration
for the time .. necessary|needed
[notkept]
years of age
year old
years old
age of
under the age
business days
working days
notice
older than
guarantee
keep|keeps you
keep|keeps our readers|members
years ago
informed
[unit.min]
minute
minutes
[unit.hour]
hour
hours
[unit.day]
day
days
[unit.week]
week
weeks
[unit.month]
month
months
[unit.year]
year
years
[unit.session]
session
close your browser
end of the session
browser session
[number.1]
one
a
an
[number.2]
two
[number.3]
three
[number.4]
four
[number.5]
five
[number.6]
six
[number.7]
seven
[number.8]
eight
[number.9]
nine
[number.10]
ten
[number.12]
twelve
[number.13]
thirteen
[number.14]
fourteen
[number.18]
eighteen
[number.24]
twenty four
[number.30]
thirty
[number.60]
sixty
[number.90]
ninety
[number.26]
twenty six
[response]
respond
response
reply
answer
acknowledge
request .. within
within .. request
respond to
handled within
dealt with within
get back to you
answered
answer .. within
[response.not]
retention

# --- Denials: what is denied -------------------------------------------------------------------
[object.no_sale]
sell
sells
sold
selling
rent
rented
trade
sale of
lease
resell
resold
resale
[object.no_sharing]
otherwise transfer|disclose
transfer .. outside parties
to outside parties
share
shares
shared
sharing
disclose
disclosed
pass on
passed on
transferred to third
transfer .. third part*
provide .. third part*
given to third
provide|give|supply .. data|information to
data|information .. go|goes to
pass .. on
hand|hands|handed|handing .. to|over
give|gives|given .. to anyone|anybody|others|somebody|third|network*|compan*|other|advertis*|outsiders
pass|passes|passed|passing .. to
end|ends up with|elsewhere|in
reach*|get*|leave*|left .. third part*|others|outsiders|anyone|anybody|other compan*
send|sends|sent .. to anyone|anybody|others|third|network*|other|advertis*|elsewhere
supply|supplied|supplies .. to
made|make available to
learns|sees|knows|hears .. do|read|look|click|visit
transmit what|your|data|information|anything|which
is|are told
forwarded
[object.no_children]
child
children
minors
under 13
under 16
under the age
under 18
years of age
use the service|services|site|website .. children|minors
younger than
service|site|website to knowingly .. children|minors
[object.no_sensitive_data]
sensitive personal
sensitive data
sensitive information
special categor*
[object.no_financial_data]
financial information
credit card
payment information
card details
payment card
[object.no_personal_data]
collect .. personal data
collect .. personal information
collect .. personally identifiable
store .. personal data
process .. personal data
personal data .. collected|stored|processed
personal information .. collected|stored|processed
is personal information
personally identif*
identify you
personal data is
personal data .. on
[object.no_tracking]
tracking cookies
tracking
track
tracks
trackers
analytics cookies
analytics
[object.no_cookies]
cookies
cookie
[object.no_fingerprinting]
fingerprint*
[object.no_advertising]
advertising
ads
advertisements
marketing purposes
marketing
[object.no_profiling]
profiling
profiles
[object.no_automated_decision]
automated decision*
automated individual
[object.no_transfer]
outside the eu
outside the eea
outside the european
outside the uk
[object.no_merging]
combine
combined
merge
merged
[object.no_other_use]
any other purpose
other purposes
[anonymous]
anonymous
anonymously
anonymised
anonymized
non personal
non personally identifiable
aggregate*
pseudonym*
[analyticsword]
analytics
statistics
usage
[locally]
hosted|stored|served|loaded on|from our own|server|servers|domain
hosted locally
self hosted
locally hosted
own servers
loaded locally
no connection
served|hosted|stored|delivered|come|kept from|on|by this|our|the|same very|own|same|web server|servers|domain|computer|machine
served|hosted|stored|delivered|come|kept from|on|by this|our|the|same server|servers|domain|computer|machine
[breach]
breach*

# --- Opting out --------------------------------------------------------------------------------
[optout.stop]
prevent the storage|setting|placement|installation
opt out
opting out
opt outs
unsubscribe
unsubscribing
disable
turn off
object to
withdraw
refuse
decline
reject
block
deactivate
do not want
stop receiving
revoke
delete cookies
change your consent
adjust your consent
change .. cookie settings
prohibit
opt you out
no longer wish|want
do not wish
stop using
prevent .. from
withdrawing
unsubscribed
change your preferences
choose not
choose which
limit ad tracking
[optout.unsubscribe]
opt out of receiving .. email*|mail*|message*|communication*|newsletter*|marketing|text*
unsubscribe
unsubscribing
unsubscribe link
opt out .. emails
link .. emails
link .. email
link .. newsletter
stop receiving
opt out at any time
link in the footer
link .. footer
unsubscribe button
link at the bottom|end|foot
[optout.browser]
browser settings
settings .. browser
your browser
browser .. cookies
cookies .. browser
disable cookies
block cookies
refuse cookies
delete cookies
block or disable cookies
browser setting
browser .. accepting
browser to
set your .. browser
browsers .. cookies
cookies .. browsers
browsers allow|let|provide|offer
browser*s settings
[optout.account]
account settings
your settings
preference settings
preferences
privacy settings
settings page
cookie settings
your account
cookie preferences
opt out of information sharing
ad settings
[optout.link]
opt out
visit
click here
by visiting

# --- Contacts, controller, dates ---------------------------------------------------------------
[contact.privacy]
privacy
personal data
personal information
data protection
rights
gdpr
request*
erasure
protection officer
dpo
consent
complaint
[contact.dpo]
data protection officer
privacy officer
dpo
chief privacy
[contact.other]
press
jobs
careers
sales
copyright
dmca
legal notices
billing
abuse
[contact.cue]
contact
contact us
email
e mail
write
reach
address
mail
phone
telephone
questions
post
send us
[contact.form]
contact form
web form
webform
online form
form
[contact.page]
contact us
contact page
help center
help centre
support page
[contact.postal]
postal
by post
mail
address
write to
attn
attention
registered office
located at
[subject]
with the subject
subject line
in the subject
with subject
[controller.is]
data controller
controller
operated by
responsible for
is a company
company registered
a company
registered in
hereinafter
we are
collectively
owned by
privacy policy of
privacy notice of
trading as
provided by
charity
its affiliates
together with
subsidiary
this privacy policy
managed by
run by
[registration]
registration number
company number
registered number
charity number
company registration
registered under
vat
reg no
[updated]
as at
last amended
last updated
last modified
last revised
effective date
effective
updated on
updated
last changed
date of
version
revised
last reviewed
as of
takes effect
in force
effective from
[month.1]
january
jan
[month.2]
february
feb
[month.3]
march
mar
[month.4]
april
apr
[month.5]
may
[month.6]
june
jun
[month.7]
july
jul
[month.8]
august
aug
[month.9]
september
sep
sept
[month.10]
october
oct
[month.11]
november
nov
[month.12]
december
dec
[dnt.ignored]
not respond
not currently respond
don't respond
don t .. respond
not honor
not honour
not recognize
not support
ignore
not change
no action
not take
not .. recognise|recognize|support|respond|honour|honor|react
not yet .. recognise|recognize|support|respond|honour|honor|react
not act
not follow
disregard
[dnt.honoured]
honor
honour
respect
respond to
comply with
not use

# --- Sections ----------------------------------------------------------------------------------
[heading.rights]
rights
your choices
your data rights
your control
[heading.contact]
contact
contact us
who we are
questions
about us
controller
[heading.thirdparties]
third part*
sharing
share
recipients
disclosure*
service providers
partners
processors
subprocessors
[heading.definitions]
definitions
glossary
[heading.retention]
retention
how long
storage
[heading.client]
customer data
client accounts

# --- Transfers, scope --------------------------------------------------------------------------
[safeguard.SCC]
standard contractual clauses
model clauses
standard data protection clauses
standard clauses
model contract*
sccs
[safeguard.adequacy]
adequacy decision*
adequate level
adequate protection
adequacy
[safeguard.BCR]
binding corporate rules
[safeguard.contractual_unspecified]
appropriate safeguards
contractual safeguards
contractual arrangements
contractual protections
[scope]
website
websites
applies to

# --- Words that comparing looks for --------------------------------------------------------------
[socialword]
social network*
social media
page|pages|profile|profiles|account|accounts|channel on facebook|instagram|linkedin|twitter|x|youtube|tiktok
[mailword]
e mail provider
email provider
email hosting
[vendorword]
advertisers
data brokers
analytics companies
advertising companies
[nonpersonal]
non personally identifiable
non personal information
anonymous information
not personally identifiable
fully|completely|entirely|wholly anonymised|anonymized|anonymous
anonymous|anonymised|anonymized data
not|cannot|never .. traced|linked back .. you|individual|person|individuals
does not|cannot|can not identify you|individuals
[about]
payment information
credit card
password*
phone number
your number
contact form
this information
newsletter*
for this purpose
in this case
children
minors
job applicants
applications
for their own
for direct marketing
for marketing purposes
photo*
pictures
records
home address
[category.order handling]
fulfil* your order*
process* your order*

[most]
most of our
most of the
[visit]
visit
visits
browse
browsing
use our
access our
[usedfor]
used for
used to
used by
not contain*
contain*
harm
harmful
damage
identify
hold
include
give
affect
reveal
transmit
linked
shared
passed
disclosed
sold
combined
merged
let
know
tell
read
see
able
[dataword]
data
information
details
anything
[representative]
representative
[passive]
used
deployed
loaded
placed
installed
embedded
set
stored
included
left out
[reference]
policy|statement|notice|page generated|created with|by|using
generator by|from
template by|from
privacy policy of
privacy notice of
privacy policies of
terms of
policy of
rules of
[grant]
you have the right
you also have the right
you have a right
you have the following rights
your right to|of
right to be forgotten
right to object
entitled to
ask us to
request that we
you may|can request
[now]
now
instead
replaced
switched
since then
[forpurpose]
to
for
in order to
[elsewhere]
under 13|14|16|18
under the age of
our app
our apps
the app
our newsletter*
the newsletter*
our emails
our e mails
mobile app*
pages|page|section|sections|part|parts|area|areas for|aimed|meant|intended|about
for children|kids|minors|subscribers|members|employees|staff
subscribers
intranet
member|members area|section|pages
print edition|newspaper
our mails|letters
[cond.default]
by default
before you choose
before you make
until you choose
until you have chosen
before that
until then
before then
in that|which case|event
then no|none|nothing|only
[choiceword]
your choice*
your preference*
your cookie preference*
your cookie choice*
your consent
your settings
you accepted
you have accepted
you chose

[belongs]
service of
service* provided by
product of
platform of
part of
subsidiary of
property of
owned by
operated by
provided by
offered by
belongs to
belonging to
[tech.tag_manager]
tag manager
tagmanager
tag management
[barebasis.contract]
contract
contractual
agreement
[barebasis.legal_obligation]
law
legal
statutory
[contact.write]
by post
by mail
via post
via mail
by postal
postal mail
by regular mail
by letter
in writing
write to
writing to
write us
send mail
send a letter
mail us
mail to
mailing address
snailmail
snail mail
attn
attention
[basisnot]
without .. consent
consent is not
[gather]
collect*
store
stores
stored
record
records
recorded
process
processed
use
used
track
tracked
log
logged
retain
retained
save
saved
obtain
[optout.label]
advertising|ad|ads|cookie|cookies|privacy|consent|data|communication|communications|marketing|email preferences|settings|choices|preference|controls
preference cent*
do not sell
your privacy choices
opt out
opt out page
manage cookies
manage preferences
[analysed]
analysed|analyzed|analyse|analyze
evaluated|evaluate
inspected|inspect|examined|examine
[lacking]
no decision .. that
no|without
without an|any
absence of
absence of an|any
not .. by an
[represented]
represented by
[presents]
takes .. privacy|protection .. seriously
is committed to protecting|respecting|safeguarding your|the
respects your privacy
[optout.mail]
by emailing us
by e mailing us
send|sending us an e|email
email|e mail to us
[optout.control]
allow
allows
let you
control
manage
managing
erase
remove
removing
adjust
change
changing
update
editing
edit
configure
accept
restrict
clear
set your
[optout.choices]
cookie|cookies|privacy|consent|ad|ads settings|preferences|choices|preference
[basisweak]
necessary
because it is
based on
only if|when|with|after
[tech.chatbot]
chat bot*
chatbot*
automated chat
[receives]
receives|receive|gets|get|obtains
[towards]
to|with
[lately]
last|past|preceding|previous
[applied]
used|deployed|employed|set|placed|installed
stored|saved|written|loaded|embedded|integrated
activated|active|enabled|present
in place
in use
use|deploy|employ|place|install|store|load|embed|run|rely
collected|recorded|logged|kept|tracked|served|shown|displayed
does without
not to do|use|set|have|install|embed
banned|banished|abolished
running|run|runs
found|find
exist|exists
here
done
take|takes place
part of
find|encounter
left out
[restrict]
that|which|to identify|identifies|track|tracks|collect|collects|store|stores|contain|contains
containing
capable of
by which
with which
that could|can|would
across|outside|beyond|individually|personally|elsewhere|through|via
by name
on other|another|third|social
after you
when you leave
from site|website|page|device
[inorder]
in order to
so as to
[somedata]
photo|photos|images|videos
calls|messages|chats
files|documents|attachments
comments
date of birth
medical|health records
survey
name and address|surname
[ofothers]
the|this law does|prohibits|requires|permits
our employees|staff|agents are|do|may
our other websites|sites
[cond.not]
no .. consent|permission|approval .. required|needed|necessary
law|laws|legislation|regulation|rules .. require|requires|requiring .. consent|permission
required by .. law
not require|need .. consent
no consent is required|needed
consent is not required|needed
except|but|besides than us|ourselves
except|but|besides|save us|ourselves|you
apart from us|ourselves|you
other than us|ourselves|you
other than our|its own
than our|its own
other than ours|ours
opting out you give us
[planned]
not yet use|used|using|enabled|active
do|does not yet
if|should|when we .. in the future
may|might|could in the future
in the future ... use|add|introduce
plan|plans|planning|intend|intends to use|add|introduce|implement
before adding|introducing|enabling|we add|introduce|enable
should we decide|start|begin
[guarding]
security measures|safeguards|procedures|controls|standards|practices
security of your|the|personal|this
measures to protect|safeguard|secure
reasonable|appropriate|technical|organisational|organizational .. measures|safeguards
ssl|https|tls
data security
information security
secure servers|server|connection
[reserve]
reserve|reserves the right
reserve|reserves .. right to
may change|amend|modify|update|correct this|our|the policy|privacy|notice|statement
[decision]
decision|decisions|adequate country|countries
adequacy
[supplies]
hosted
hosting
generator
generated by|with
template by|from
website .. built|developed|designed by
our processor|processors|supplier|suppliers|provider
[seated]
located|based|established|registered|incorporated|headquartered in|at
[optout.there]
to do so|this
for this|that purpose
to exercise these|this|your|those|any|such
to opt out
[rightnot]
no right to|of .. portability|access|erasure|deletion|object|rectification|restriction
not have a|the right to|of .. portability|access|erasure|deletion|object|rectification
access or use
access to your computer|account|device
object to any|the|these|this change|changes|modification*
delete|block|remove .. cookies

[refused]
if|when|where|should you .. decline|refuse|reject
if|when|where you do not .. consent|agree|accept|opt in
if|when|where you don t .. consent|agree|accept|opt in
where consent is refused|declined
in case of refusal

[cookieless]
without cookies
without using|setting|placing|the use of cookies
cookieless
cookie less
cookie free
does|do not set|use|place|store cookies
doesn t set|use|place|store cookies
sets|uses|places|stores no cookies

[exists]
there is|are no

[engages]
work|works|working|cooperate|partner with
do|does without
embed|embeds|load|loads|include|includes|integrate|integrates|install|installs|run|runs|call|fetch|contact|employ|need|want

[replaced]
replaced
replace

[replacedby]
with
by

[regional]
california*
residents of

[thisservice]
this|the service|tool|software|product
it is|works|runs|operates
this is done
we do this|so
this happens
they are
it will
it|they|these|those|this|that|both starts|start|loads|load|runs|run|remains|remain|stays|stay|only|begins|begin|becomes|appears|appear|is|are|will|may|does|do|requires|require|happens|takes
these|those|the|such tools|services|cookies|pixels|scripts|technologies|tags|programs|videos|maps
the script|pixel|tag|map|video|player|code|plugin|recording|measurement|programme|program|widget|fonts|chat
for these|them|both|it
it|them .. loaded|set|placed|started|activated
the processing
the|its|our legal basis
legal basis .. is
stays|remains it|off

[needed]
functional
necessary
essential
required

[offbydefault]
off|disabled|blocked|inactive|deactivated by default
by default off|disabled|blocked|inactive|deactivated
not loaded|set|placed|active by default
off|disabled|blocked|inactive|deactivated|unticked|deselected at first|the
off|disabled|blocked|inactive|deactivated|unticked|deselected initially
initially|first off|disabled|blocked|inactive|deactivated|unticked
not .. displayed|loaded|shown|started|activated|embedded automatically|themselves
not automatically displayed|loaded|shown|started|activated|embedded
blocked|disabled|off|inactive until|unless|as

[noothers]
no other|further cookies
not .. any other|further cookies
other cookies .. not
the|our|its|this only|sole|one cookie|cookies on|of|that|we|this|the|in|which|is|are|set|used|keeps
only|just|exactly one|a|two|three single|session|cookie|cookies
no cookie|cookies other|except|but|besides|apart
cookieless|cookiefree website|site|blog|shop|page
no cookie website|site|blog|shop|page
cookie free|less website|site|blog|shop|page

[among]
among them|these
these include|are
this includes
they|it include|includes|concerns
is|are no exception

# --- What the visitor does first, and what the sentences around a claim say of it -------------------
[you]
you
your
users
visitors
readers
customers
the user|visitor|reader|customer|person|patient|member

[when.until]
until
till
unless
before
prior to
as long as
so long as
provided
providing
on condition
only after|once|if|when|where
no sooner|earlier than

[when.if]
if
when
where
once
whenever
after
as soon as
the moment
at the moment
in case
in the event

[when.front]
should|have you

[yes.consent]
agree*
consent*
accept*
approv*
opt|opted|opting in
allow*
permit*
permission
authoris*
authoriz*
say|said|says|saying yes
give|given|gave .. ok|okay|go|green light|nod|blessing|word
have told us
are happy|fine|ok|okay for|with
your yes
want it|them|this|that|these
let us
you let

[yes.late]
choice*
choose*
chosen
decide*
tick*
turn|turned|switch|switched .. on
enable*
activat*
made up your mind
ask|asked for
request*
saved .. preferences|settings
answer*
reply|replied
respond*|response

[yes.click]
click*
press*
tap*
play
start it|the|playback
use it|them

[yes.refuse]
refus*
declin*
reject*
object*
opt|opted|opting out
say|said|says no
deny
withhold
withdraw*
revok*

[yes.other]
member
logged
signed in
newsletter*
terms
conditions
offer*
quotation*
quote
contract*
invitation*
your|an|the order
orders
photo*
e mail|mails
email*
calls
subscription*
job
application*
an|your|the account
notification*
messages
survey*
contest*
location

[forthis]
for this|that|these
to this end
for which we
here we use|work

[asksfirst]
ask|asked|asks .. first|beforehand|before|advance
your choice first
up to you
you decide|choose whether|if

[beforethat]
before that|then|this
until then|that
prior to that
before you do|have

[connects]
connection*
connect*
contact*
load*
request*
fetch*
retriev*

[nothing]
nothing
not a thing
not a single|byte|bit
anything
nobody|none
no one
what you read|do|look|see|view|watch
your browsing|reading|surfing|clicks|visit|visits|behaviour|behavior

[nay]
no
nope
never
not at all
we do not|neither
we have not|none
we don t
not|nothing with|here|on us|here|our

[wonders]
asked ourselves
wondered whether|if
whether we|to need|use
you may|might|will|could wonder|ask

[learns]
learn|learns|know|knows|find|finds|notice|notices|told|hear|hears that|of|about|anything|nothing
find|finds out that|about

[patient]
nobody|noone is
no one is
you will not|never .. find
you won t|not find
you won't find
you do|will not|never find
you|visitors|readers|users|customers are not|never|neither
you|visitors|readers|users|customers will not|never|neither be

[otherwise]
all|every|any|the other pages|page|parts|sections|areas
everywhere else
on the rest
elsewhere on

[object.no_requests]
connection|connections|request|requests|call|calls to|with .. other|external|foreign|outside servers|companies|parties|hosts|domains|sites|services|machines
connection|connections|request|requests|call|calls to|with .. third part*
load*|embed*|fetch*|include*|integrat*|request*|retriev*|call|calls|download* .. from|of others|elsewhere|outside|third
load*|embed*|fetch*|include*|integrat*|use|uses|used .. third party services|resources|content|scripts|elements|code|components|servers|files|tools|providers
load*|embed*|fetch*|include*|integrat*|use|uses|used .. external|outside|foreign services|resources|content|scripts|elements|code|components|servers|files|tools|providers
third party services|resources|content|scripts|elements|code|components|servers|files|tools|requests|providers .. loaded|embedded|used|included|integrated|fetched|called|contacted|made|present
external|outside services|resources|content|scripts|elements|code|components|servers|files|tools|requests|providers .. loaded|embedded|used|included|integrated|fetched|called|contacted|made|present
external|outside requests|connections|calls
third party requests|connections|calls
communicat*|talk*|speak*|contact* .. server|servers
data|information|request|requests|traffic|byte|bit|nothing .. leave|leaves|leaving .. server|servers|website|site|computer|machine|domain|infrastructure|browser|device

[embeds]
embed*
include*
integrat*
insert*

[nor]
nor
neither

[leads]
taken|directed|redirected|forwarded|brought|sent to .. site|website|page|pages
