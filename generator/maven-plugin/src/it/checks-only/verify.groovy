Set<String> left = basedir.list() as Set
String log = new File(basedir, 'build.log').text

assert log =~ /planpress-maven-plugin:.*:check \(plan\)/
assert left.containsAll(['content', 'pom.xml'])
assert !left.contains('site-output')
assert !left.contains('target')
true
