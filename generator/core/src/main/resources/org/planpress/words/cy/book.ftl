### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Y cynllun, adroddiad a thaflen ag un ymrwymiad ar bapur.

## Y cynllun

book-on-the-web = Ar y we
book-in-large-print = Mewn print bras
book-as-data = Fel data
book-otherwise = Mewn ffurf nad yw yma
book-licence = Trwydded
book-cited = I’w ddyfynnu
book-ask-for = Gofynnwch i: { $contact }, hefyd ar gyfer cywiriadau.
book-standing = { $status ->
    [draft] drafft
    [consultation] ymgynghoriad
    [final] terfynol
    [varied] terfynol gyda newidiadau diweddarach
   *[superseded] wedi’i ddisodli
 }
book-standing-and-version = { CAP($standing) }, { $version }
book-version-alone = { CAP($version) }
book-foot = { $title }, { $standing }, { $version }
book-foot-with-version-alone = { $title }, { $version }
book-site-now = Mae’r wefan yn { $address } yn dangos sut mae pethau yn awr.
book-no-longer-in-force = Nid yw’r cynllun hwn bellach mewn grym. Y cynllun cyfredol: { $current }, yn { $address }

# The figure stands over the words, so the noun is in the form that goes with it.
book-counted = { $of ->
    [commitments] { $number ->
        [zero] { -commitment(form: "zero") }
        [one] { -commitment(form: "one") }
        [two] { -commitment(form: "two") }
        [few] { -commitment(form: "few") }
        [many] { -commitment(form: "many") }
       *[other] { -commitment }
     }
    [themes] { $number ->
        [zero] { -theme(form: "zero") }
        [one] { -theme(form: "one") }
        [two] { -theme(form: "two") }
        [few] { -theme(form: "few") }
        [many] { -theme(form: "many") }
       *[other] { -theme }
     }
    [outcomes] { $number ->
        [zero] { -outcome(form: "zero") }
        [one] { -outcome(form: "one") }
        [two] { -outcome(form: "two") }
        [few] { -outcome(form: "few") }
        [many] { -outcome(form: "many") }
       *[other] { -outcome }
     }
    [kpis] { $number ->
        [zero] { -kpi(form: "zero") }
        [one] { -kpi(form: "one") }
        [two] { -kpi(form: "two") }
        [few] { -kpi(form: "few") }
        [many] { -kpi(form: "many") }
       *[other] { -kpi }
     }
    [outcomes-and-kpis] { -outcome(form: "plural") }, { -kpi(form: "plural") }
   *[answers] { $number ->
        [one] person a atebodd yr arolwg
       *[other] o bobl a atebodd yr arolwg
     }
 }
book-money-of = i gyd ar gyfer { $year }
book-agreed-for = y cytunwyd arno ar gyfer { $year }

## Taflen ag un ymrwymiad

book-sheet-foot = { $id }, { $edition }

## Adroddiad

report-book-over-time = { CAP(-measure(form: "plural")) } dros amser
report-book-topic = Pwnc { $number }: { $title }
report-book-topics = Pynciau
report-book-goes-on = Yn parhau
report-book-stand = { $status }: { $number }.
report-book-charts = Mae pob siart yn gorffen gyda’r ffigurau diweddaraf y gallai’r { report-hwn } eu gwybod. Ar y we, mae’r tabl, a’r
    hyn a ddaeth wedyn, ar dudalen { THE(-measure) }.
report-book-no-judgement = Nid yw’r { -report(form: "definite") } yn rhoi barn gyffredinol.
report-book-no-steps = Nid yw’r { -report(form: "definite") } yn enwi camau y tu hwnt i’r { -priority(form: "plural") }.

report-book-report = { CAP(-report) }
report-book-kind = Math
report-book-plan = Cynllun
# The meeting that the report was written for.
report-book-meeting = Ar gyfer
report-book-source = Ysgrifennwyd o
