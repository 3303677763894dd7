# Beth mae’r swyddfa’n galw’r hyn y mae eraill yn ei alw’n ymrwymiad. Heb ei adolygu. (Not reviewed.)
-commitment = { $form ->
   *[other] addewid
    [plural] addewidion
 }
    .gender = masculine
