File plan = new File(basedir, 'plan')
File site = new File(plan, 'site-output')
String log = new File(basedir, 'build.log').text

String version = (new File(basedir, 'pom.xml').text =~ /planpress-maven-plugin<\/artifactId>\s*<version>([^<]+)</)[0][1]
assert new File(plan, 'pom.xml').text.contains("<planpress.version>${version}</planpress.version>")
assert new File(site, 'index.html').text.contains('Example: ')
assert new File(site, 'plan.pdf').length() > 10000
assert log =~ /\[INFO\] Published \d+ pages, .*; 0 errors, 0 warnings/
assert log.contains('Kestlebury')
assert log =~ /Not ready: 0 of errors and warnings, \d\d+ of what is still to be made your own/
true
