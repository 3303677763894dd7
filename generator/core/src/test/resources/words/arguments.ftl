sample-running = { $sied ->
    [high] a
   *[low] b
 } { $side } { COUNTED($side, $unit) } { COUNTED($number) } { COUNT($number, $name) } { CAP($name, $unit) }
    { WORD(-commitment) } { TERM($unit, number: "2") }
page-of = { $pages }
