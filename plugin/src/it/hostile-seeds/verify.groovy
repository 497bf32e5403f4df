def log = new File(basedir, "build.log").getText("UTF-8")
def good = new File(basedir, "site-content/articles/2026/02/the-weir-holds.md")
assert good.isFile() : "what is good is written"
assert good.getText("UTF-8").contains("in the morning it was still a weir.")
assert log =~ /BS\d{4} (seeds\/)?endless\.md:1:1/ : "what is not good is named, with its place"
assert log =~ /BS\d{4} (seeds\/)?noise\.txt/ : "all of it"
def script = new File(basedir, "site-content/articles/2026/02/script.md").getText("UTF-8")
assert script.contains('Words that stay, ${7\\*7} and all.') : "with the asterisk escaped, as Markdown needs"
assert !script.contains("words that go") && !script.contains("onclick") && !script.toLowerCase().contains("javascript:")
assert !log.contains("\tat ") : "no stack trace"
