sample-running = { $side ->
    [hihg] a
   *[low] b
 } { $side ->
    [high] a
    [high] b
   *[other] c
 } { $number ->
    [lots] a
    [few] b
   *[other] c
 } { $late ->
   *[yes] a
 } { $unit ->
   *[month] a
 } { -commitment ->
   *[a] b
 }
sample-title = { -measure.person ->
    [I] I
   *[third] it
 }
