def article = new File(basedir, "site-content/articles/2026/03/the-ferry-will-run-on-sundays.md")
assert article.getText("UTF-8").contains("An editor wrote this sentence.")
assert new File(basedir, "target/broadsheet/proposals").directory : "the new conversion is proposed, not written"
assert new File(basedir, "build.log").getText("UTF-8").contains("the-ferry-will-run-on-sundays.md")
