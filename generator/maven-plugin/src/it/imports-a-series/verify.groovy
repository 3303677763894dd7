String log = new File(basedir, 'build.log').text

assert new File(basedir, 'content/measures/calls.csv').text == 'period,value\n2023-10,12\n'
assert log.contains('2023-10  -    12')
assert log.contains('2023-10  12   13   revised')
assert log.contains('Nothing was imported.')
true
