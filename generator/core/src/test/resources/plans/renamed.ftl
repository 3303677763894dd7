# An office that says I, and has other words for nearly everything.
-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
-priority = { $form ->
   *[one] aim
    [other] aims
 }
-indicator = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
-outcome = { $form ->
   *[one] goal
    [other] goals
 }
-theme = { $form ->
   *[one] area of work
    [other] areas of work
 }
-measure = { $form ->
   *[one] sign
    [other] signs
 }
-report = { $form ->
   *[one] update
    [other] updates
 }
    .article = an
-meeting = { $form ->
   *[one] session
    [other] sessions
 }
-office = { $form ->
   *[subject] I
    [object] me
    [possessive] my
 }
    .person = first
