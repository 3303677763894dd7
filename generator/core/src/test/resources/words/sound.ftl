# An office that says pledge.
-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
-own-word = house
sample-title = { CAP(-commitment(form: "other")) } of our { -own-word }
sample-running = { $late ->
    [yes] Late.
   *[no] { $side ->
        [high] High
       *[low] Low
     } for { COUNTED($number, $unit) }: { $name }
 }
page-of = Page { $page }
