# English: words that the checks of a whole policy need. Format: shared/data/policy/README.md.
# Source: own list of common usage. Licence: MPL-2.0. Date: 2026-11-22.

[history]
invalid*
annul*
struck down
overturned
former*
previous*
predecessor
successor
succeed*
repeal*
replac*
supersed*
discontinued
defunct
schrems
no longer
not rely
do|does not .. rely
in the past

# --- What a statement is limited to ---------------------------------------------------------------
[topic:form]
contact form
form
forms
[topic:newsletter]
newsletter*
mailing list*
[topic:comments]
comment
comments
guestbook
reviews
[topic:order]
order
orders
purchase*
payment*
checkout
[topic:job]
applicant*
recruit*
job
jobs
cv
resume
candidate*
[topic:logs]
log file*
logfile*
server log*
access log*
logs
[topic:account]
account
accounts
guest
register*
[topic:camera]
camera*
cctv
photo*
image*
video*
[topic:chat]
chat*
whatsapp
message*
[topic:donation]
donat*
donor*
[topic:children]
child
children
minor|minors
student*
kids
[topic:health]
medical
health
patient*
[topic:member]
member
members
membership*
[topic:invoice]
invoice*
billing
accounting
[topic:app]
app
apps
extension
device
software
[topic:survey]
survey*
questionnaire*
research
[topic:analytics]
statistic*
analytics
[topic:cookies]
cookie
cookies
[topic:backup]
backup|backups
back up|ups
[topic:event]
event
events
registration*
contest*
sweepstake*
[topic:contact]
contact us
correspondence
mobile
sms
text messag*
opt in data
phone number*
[topic:region]
california*
nevada
ccpa
cpra
coppa
virginia
colorado
google user data
google workspace
google apis
health data
[anaphor]
this|that|these|those|such information|data|details|personal|cookie|cookies|technologies|categories
these|those|such third|companies|partners|parties
they
them
therein
[excepted]
except*
unless
other than
without
apart from
besides
save
but
only
otherwise
other data|information|personal|purpose|purposes
further
additional
directly
knowingly
unnecessar*
required
law
lawful*
consent
permission
processor*
full
complete
generally
normally
typically
usually
in principle
anonym*
aggregat*
de identified
deidentified
solely
themselves
sensitive
certain
however
monetary
own
by default
automatically
purposes
[anyone]
third part*
anyone
no one
nobody
others
other companies|organisations|organizations|parties
any party
outside parties
outsiders
[given]
we|also share
we|also disclose
we .. share
we .. disclose
we provide .. to
we pass
we send .. to
is|are|be shared
is|are|be disclosed
is|are|be transmitted
is|are|be sent to
is|are|be transferred
is|are|be passed
made available
[collected]
we collect
we also collect
we gather
we store
we record
we log
we process
is|are collected|recorded|logged|stored
[datum]
your name
name
names
email address*
e mail address*
phone number*
telephone number*
ip address*
postal address
mailing address
date of birth
personal data|information .. you .. give|provide
whatever personal data
[thirdcountry]
united states
usa
u s
us servers
india
china
[moved]
transfer*
transmitted
stored
sent
processed
hosted
[agrees]
by using .. you .. agree|consent|accept
by accessing .. you .. agree|consent|accept
by continuing .. you .. agree|consent|accept
by visiting .. you .. agree|consent|accept
by browsing .. you .. agree|consent|accept
if you continue .. we .. assume
your continued use .. consent|agreement|acceptance
[asked]
explicit consent
prior consent
express consent
express opt in
only .. consent
not .. without your .. consent
until you .. consent|agreed|accepted
[besides]
in addition
additionally
also
moreover
furthermore
[bigreuse]
develop .. products|services
improve our|the .. service|services|products
market our|products|services
[askedservice]
services you .. requested|request|asked
to answer your question*|enquir*|inquir*
respond to your .. question*|enquir*|inquir*|request*
to fulfil|fulfill|process your order*
[jointly]
joint
jointly
together
group
subsidiar*
parent
part of
trading as
on behalf
formerly
processor*
designed by
developed by
hosted by
hosting
third part*
partner*
supplier*
vendor*
provider*
affiliate*
payment*
owned by
division
[owner]
data controller
is the controller
controller of your
controller for
privacy policy|notice|statement of
respects your privacy
committed to protecting your
cares about your privacy
processes your personal
hereinafter .. we|us|our
referred to as .. we|us|our
[ageof]
under the age of
under
younger than
below the age of
at least
over the age of
over
older than
[regional]
parent*
guardian*
consent
california*
european
eea
eu
uk
gdpr
coppa
ccpa
country
countries
jurisdiction*
sale
sell
newsletter*
alcohol
credit
[cookieuse]
our use of cookies
our cookies
[optin]
opt in
[termsword]
terms
[tied]
linked|associated|combined|connected with|to
your name
together with
[law]
law
legal*
tax
statutory
[special]
other
remaining
anonym*
longer
up to
maximum
minimum
at least
at most
no more than
unsuccessful
rejected
dispute*
incident*
thereafter
archiv*
then
inactiv*
cancel*
abandoned
[responsible]
data controller
is the controller
controller of your
controller for
[appointed]
appointed
have
has
designated
[explains]
explain*
describe*
this policy|notice|statement
this privacy policy|notice|statement
[companies]
companies
businesses
organisations|organizations
parties
[instructed]
only|solely|exclusively ... instruction|instructions
[ownuse]
for its|their own purposes
shared .. other .. services
with other google
[everyvisit]
automatically
every|each visit|visitor|time
all visitors
[legaleffect]
legal effect*
legally significant
article 22
art 22
significantly affect*
solely .. automated
[or]
or
[visited]
which pages
which websites
[provider]
provider*
processor*
vendor*
supplier*
[nocookies]
without using cookies
without the use of cookies
[wasword]
was|were
