-commitment = { $form ->
    [one] pledge
    [other] pledges
 }
 indented = words
sample-title =
sample-running = { $name
basic-in-words = { $number -> *[one } x
basic-day = a } b
-measure : sign
basic-in-month = { "open }
basic-month-name = { $month. }
=
page-of = { } { say("x") } { -commitment($a) } { CAP($a $b) } { CAP("a", form: $b) } "\q" { "\q" }
sample-title = found again
