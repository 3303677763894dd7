# An office with a word that begins with a vowel needs no forms; its number words agree all the same.
-commitment = { $form ->
   *[other] addewid
    [plural] addewidion
 }
    .gender = feminine
basic-list-ending = { $before } { STARTS($last) ->
    [vowel] ac
   *[consonant] a
 } { $last }
