-commitment = { $form ->
   *[other] blaenoriaeth
    [plural] blaenoriaethau
 }
-theme = { $form ->
   *[other] pennod
    [soft] bennod
    [aspirate] phennod
    [plural] penodau
    [soft-plural] benodau
 }
    .gender = female
-report = arolwg
    .gender = masculine
-measure = { $form ->
   *[other] arwydd
    [plural] arwyddion
 }
    .gender = masculine
basic-list-going-on = { $before } { A(-measure) } { $next } { $mutation ->
    [soft] x
   *[lots] y
 }
basic-in-words = { $number ->
    [dual] dau
   *[other] { -measure.gender ->
        [neuter] x
       *[masculine] y
     }
 }
