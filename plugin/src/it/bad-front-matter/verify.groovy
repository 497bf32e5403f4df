def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("BS0101 site-content/articles/2026/01/broken.md:2:")
assert log.contains("title: The Clock: Right Twice")
assert log =~ /(?m)^\[ERROR\]?\s*\^|^\s+\^/ : "a caret below the line"
assert log.contains("BS0104 site-content/articles/2026/01/impossible.md:3:7") : "all problems, not just the first"
assert !log.contains("\tat ") : "no stack trace"
assert !new File(basedir, "target/site/index.html").exists() : "nothing was published"
