File site = new File(basedir, 'site-output')
String log = new File(basedir, 'build.log').text

assert new File(basedir, 'content/site.yml').text.contains('currentEdition:')
assert new File(site, 'index.html').text.contains('<h1')
assert log =~ /\[INFO\] Published \d+ pages, .*; 0 errors/
assert log.contains(new File(site, 'index.html').toURI().path)
true
