### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Beth mae’r gyfraith yn gofyn i gynllun ei gynnwys.

law-heading = Beth mae’r gyfraith yn gofyn i gynllun ei gynnwys, a ble mae
law-lead = Beth mae deddfau, gorchmynion a chanllawiau yn ei ofyn, beth a ganfuwyd ohono yma, a ble.
law-no-judgement = Mae “Yn bresennol” yn dweud bod rhywbeth yno. Nid yw’n dweud ei fod yn ddigon: mater i berson ei farnu yw hynny.
law-unchecked = Nid oes cyfreithiwr wedi gwirio’r rhestr hon, ac nid yw rhannau ohoni wedi’u darllen yn eu ffynhonnell.
law-unread = Heb ei ddarllen yn ei ffynhonnell eto.
law-no-documents = Dim dogfennau i’w lawrlwytho, heblaw’r rhai a wneir gyda’r tudalennau.
law-not-due = Nid oes un o flynyddoedd y cynllun ar ben eto, felly nid oes dim yn ddyledus.

law-state = { $state ->
    [present] Yn bresennol
    [not-found] Heb ei ganfod
   *[not-for-this-body] Ddim i’r corff hwn
 }

law-part = { $part ->
    [policing] amcan ar gyfer plismona
    [crime-reduction] amcan ar gyfer llai o droseddu ac anhrefn
    [national-functions] amcan ar gyfer gwaith cenedlaethol
    [section] adran amdano
    [amount] swm o arian a’i flwyddyn
    [split] yr hyn y mae’r arian wedi’i wneud ohono
    [kpis] { -kpi } ar gyfer pob { -priority }
    [measures] { -measure } ar gyfer pob { -kpi }
    [grants] y grantiau
    [conditions] yr amodau sydd ynghlwm wrth grantiau
    [threats] ateb i bob { -threat }
    [issued] diwrnod ei gyhoeddi
    [election] diwrnod yr etholiad
    [chief-consulted] y diwrnod y gofynnwyd i’r prif swyddog
    [draft-sent] y diwrnod y cafodd y panel y drafft
    [panel-report] yr hyn a ddywedodd y panel amdano
    [panel-response] yr ateb i’r panel
    [sent] pryd ac at bwy y cafodd ei anfon
    [reviewed] diwrnod yr adolygiad diwethaf
    [priorities] datganiad ar bopeth a osodir yn genedlaethol
    [inspection-report] yr arolygiad diweddaraf
    [inspection-summary] y crynodeb ohono
    [quarterly-data] data chwarterol ar gwynion
    [annual-statistics] ystadegau blynyddol ar gwynion
    [complaints-report] adroddiad y swyddfa ei hun ar gwynion
    [annual-reports] { -report } blynyddol ar gyfer pob blwyddyn sydd ar ben
    [responses] ateb i’r panel ar gyfer pob blwyddyn sydd ar ben
    [precept-notified] y diwrnod y cynigiwyd y praesept
    [precept-report] y diwrnod yr atebodd y panel
    [precept-response] diwrnod yr ateb i feto
    [statement] datganiad hygyrchedd
    [not-accessible] yr hyn nad yw’n hygyrch
    [contact] ffordd o roi gwybod amdano
    [enforcement] sut mae’r rheolau’n cael eu gorfodi
    [tested] diwrnod y prawf neu’r adolygiad diwethaf
    [documents] a all pawb ddarllen pob dogfen
    [welsh] y tudalennau yn Gymraeg
    [consultation] gyda phwy yr ymgynghorwyd, a phryd
    [victims] bod ymgynghoriad wedi bod gyda dioddefwyr troseddau
    [outside-windows] cyfnodau cyn etholiadau, a chyhoeddi y tu allan iddynt
   *[register] cofnod mewn rhestr
 }
law-at = { CAP($parts) }:
law-in-part = { CAP($part) }, yn rhannol:
law-of = { $what } ({ $where })
law-noted = { $what }: { $note }
law-on = { $date }
law-sent-to = Anfonwyd at: { $names }.
law-missing = Heb eu canfod: { $parts }.
law-no-date = Canfuwyd heb ddyddiad: { $part }.
law-no-place = Dywedir heb le y gellir ei ddarllen: { $part }.
law-without = { CAP($part) }: heb ei ganfod ar gyfer { $things }.
law-old = Dros { COUNTED($months, -month, mutation: "soft") } oed: { $part } ({ $date }).
law-late = Ar ôl { $limit }: { $part } ({ $date }).
law-not-before = Yn y drefn anghywir: { $part } ({ $date }); { $other } ({ $other-date }).
law-in-window = Cyhoeddwyd ar { $date }, mewn cyfnod cyn etholiad.

law-line = { $duty }: { $state }
law-checked = Edrychwyd ddiwethaf ar { $on }, gan: { $by }.
law-counted = { CAP(COUNTED($duties, -dyletswydd)) }. { $present ->
    [0] Ni chanfuwyd yr un ohonynt.
   *[other] Canfuwyd { WORD($present, -dyletswydd) }.
 }
law-elsewhere = tudalen ar { $host }
