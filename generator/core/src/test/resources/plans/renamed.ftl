# An office that says I, and has other words for everything that it can rename.
-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
-priority = { $form ->
   *[one] ambition
    [other] ambitions
 }
-indicator = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
-kpi = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
-kpi-in-full = { $form ->
   *[one] yardstick of progress
    [other] yardsticks of progress
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
-aim = { $form ->
   *[one] hope
    [other] hopes
 }
    .article = a
-action = { $form ->
   *[one] deed
    [other] deeds
 }
-threat = { $form ->
   *[one] danger
    [other] dangers
 }
-office = { $form ->
   *[subject] I
    [object] me
    [possessive] my
 }
    .person = first
