def article = new File(basedir, "target/site/2026/03/last-lamplighter-hands-in-her-ladder/index.html")
assert article.isFile() : "an article page at the address of its date and title"
def html = article.getText("UTF-8")
assert html.contains("<h1>Last Lamplighter Hands In Her Ladder</h1>")
assert html.contains("The harbour wall goes electric after a hundred and nine winters")
assert html.contains("Wanda Pell kept the harbour lamps for thirty-one years.") : "the bio below the article"
assert new File(basedir, "target/site/author/wanda-pell/index.html").isFile()
assert new File(basedir, "site-content/authors/wanda-pell.md").isFile()
def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("nothing has changed since the last build") : "the second generate says so"
assert log.contains("broadsheet:generate") : "help lists the goals"
assert !log.contains("\tat ") : "no stack trace"
