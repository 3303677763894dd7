### The plan, a report and a sheet with one commitment on paper.

## The plan

book-on-the-web = On the web
book-in-large-print = In large print
book-as-data = As data
book-otherwise = In a form that is not here
book-licence = Licence
book-cited = To cite it
book-ask-for = Ask { $contact }, also for corrections.
# On the cover: “Final, version 1.2”.
book-standing = { $status ->
    [draft] draft
    [consultation] consultation
    [final] final
    [varied] final with later changes
   *[superseded] superseded
 }
book-standing-and-version = { CAP($standing) }, { $version }
book-version-alone = { CAP($version) }
# At the foot of each page: “A plan, final, version 1.2”.
book-foot = { $title }, { $standing }, { $version }
book-foot-with-version-alone = { $title }, { $version }
book-site-now = The site at { $address } shows how things stand now.
book-no-longer-in-force = This plan is no longer in force. The { $current } is at { $address }

# What a figure in large letters counts. The figure stands over the words, or before them.
book-counted = { $of ->
    [commitments] { $number ->
        [one] { -commitment }
       *[other] { -commitment(form: "other") }
     }
    [themes] { $number ->
        [one] { -theme }
       *[other] { -theme(form: "other") }
     }
    [outcomes] { $number ->
        [one] { -outcome }
       *[other] { -outcome(form: "other") }
     }
    [kpis] { $number ->
        [one] { -kpi }
       *[other] { -kpi(form: "other") }
     }
    [outcomes-and-kpis] { -outcome(form: "other") } and { -kpi(form: "other") }
   *[answers] { $number ->
        [one] person answered the survey
       *[other] people answered the survey
     }
 }
book-money-of = in all for { $year }
book-agreed-for = agreed for { $year }

## A sheet with one commitment

book-sheet-foot = { $id }, { $edition }

## A report

report-book-over-time = { CAP(-measure(form: "other")) } over time
report-book-topic = Topic { $number }: { $title }
report-book-topics = Topics
# Work that is neither done nor late nor paused.
report-book-goes-on = Goes on
report-book-stand = { $status }: { $number }.
report-book-charts = Each chart ends with the newest figures that this { -report } could know. The { -measure }’s page on
    the web has the table, and what came since.
report-book-no-judgement = The { -report } gives no overall judgement.
report-book-no-steps = The { -report } names no steps beyond the { -priority(form: "other") }.

report-book-report = { CAP(-report) }
report-book-kind = Kind
report-book-plan = Plan
# The meeting that the report was written for.
report-book-meeting = For
report-book-source = Written from
