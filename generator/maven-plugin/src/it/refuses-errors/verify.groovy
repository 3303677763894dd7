File home = new File(basedir, 'site-output/index.html')
String log = new File(basedir, 'build.log').text

// A finding stands at the start of a line, so that editors link it; Maven itself may set back the colours there.
assert log =~ /(?m)^(?:\x1b\[0m)?content\/site\.yml:2:1: error\[missing-field]: 'organsation' /
assert log.contains("did you mean 'organisation'?")
assert log =~ /\[ERROR\] Failed to execute goal .*planpress-maven-plugin.*:build \(plan\)/

// The site of the first plan is still there; nothing of the second plan is.
assert home.text.contains('Our plan for the town')
assert !home.text.contains('A safer county')
assert new File(basedir, 'site-output/priorities').list().length > 0
true
