### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Tudalennau o ffigurau: arian, yr arolwg a’r amserlen. Mae’r hyn sydd yn eu siartiau yn chart.ftl.

## Arian

money-title = Arian: { $heading }
money-for-year = { $amount } ar gyfer { $year }
money-in-all = { $basis ->
    [spent] { $amount } a wariwyd yn { $year }
    [agreed] { $amount } ar gyfer { $year }
   *[forecast] { $amount } a ragwelir ar gyfer { $year }
 }
money-about = O ble mae’r arian yn dod ac i ble mae’n mynd: { $edition }.
money-no-split = Nid oes rhaniad o’r arian yn yr argraffiad hwn, dim ond achosion y mae’n eu cymharu.
money-split = { $number ->
    [one] Mae’r cyfan ohono ar gyfer un peth.
   *[other] Mae’r arian wedi’i rannu’n { COUNTED($number, -rhan, mutation: "soft") }. Mae’r dudalen hon yn dangos beth mae pob un yn talu amdano.
 }
money-earlier-year = Arian blwyddyn cyn i’r cynllun ddechrau ydyw.
money-year = Blwyddyn
money-income = O ble mae’n dod
money-parts = Beth mae pob rhan yn talu amdano
money-serves = Yn cynnal
money-areas = Ardaloedd
money-in-areas = { $names }
money-agreed = Cytunwyd
money-spent = Gwariwyd hyd yn hyn
money-amount = Swm
money-not-published = Heb ei gyhoeddi
money-by-year = Fesul blwyddyn
money-finish = I’w orffen
money-status = Statws
money-why = Pam
money-judged = Barnwyd ar
money-stage = Cam
money-fund = Cronfa
money-recipient = Talwyd i
money-conditions = Amodau
money-start = Dechrau
money-end = Gorffen
money-paid-from = Talwyd o
money-on-the-web = Ar y we
money-source = Ffynhonnell
money-followed = Beth mae’r arian yn ei gynnal
money-followed-text = Faint o’r arian sy’n gysylltiedig â phob { -priority }, a faint nad yw’n gysylltiedig ag unrhyw ran o’r cynllun.
money-lines = Beth yw diben pob llinell
money-projects = Pob prosiect
money-grants = Pob grant a gwasanaeth
money-in-year = { $amount } yn { $year } ({ $basis ->
    [spent] wedi’i wario
    [agreed] y cytunwyd arno
   *[forecast] rhagolwg
 }{ $worked-out ->
    [yes] , wedi’i gyfrifo o’i gyfran
   *[no] {""}
 })
money-of-year = { $amount } yn { $year }
money-over-years = { $amounts }
money-agreed-in-all = cytunwyd ar { $amount }
money-agreed-and-spent = cytunwyd ar { $agreed }, ac o hynny roedd { $spent } wedi’i wario erbyn { $on }
money-overspent = cytunwyd ar { $agreed } a gwariwyd { $spent } erbyn { $on }, sef { $over } yn fwy nag y cytunwyd arno
money-spent-by = gwariwyd { $spent } erbyn { $on }
money-spent-over = gwariwyd { $spent } erbyn { $on }, sef { $over } yn fwy nag y cytunwyd arno
money-grant = { $amount }, { grants-named }
money-grant-without-amount = dim swm wedi’i gyhoeddi, { grants-named }
money-named = { $title }: { $amount }
money-sentence = { CAP($amount) }.
money-serving = { $number ->
    [one] Yn cynnal: { $names }.
   *[other] Yn cynnal: { $names }. Nid yw wedi’i rannu rhyngddynt.
 }
money-finish-passed = { $finish }, dyddiad sydd wedi mynd heibio; nid oes gennym gofnod a gafodd ei orffen
money-part-of = Rhan o “{ $line }”.
money-served-note = Arian sy’n gysylltiedig â’r { priority-hwn } neu â rhywbeth oddi tano. Gall y gyllideb, y prosiectau a’r grantiau orgyffwrdd, felly nid yw’r symiau hyn yn cael eu hadio.
money-money = Arian

## Yr arolwg

survey-page-survey = Arolwg
survey-page-responses = Ymatebion
survey-page-when = Pryd
survey-page-before = Blaenorol
survey-page-asked = { CAP($when) }
survey-page-previous = { $title }: { COUNT($responses, -ymateb) }

## Yr amserlen

timetable-page-no-tasks = Nid oes tasgau yn yr amserlen.
timetable-page-judged = Cynnydd fel y’i barnwyd ar { $day }.
