def site = new File(basedir, "target/site")
assert new File(site, "2026/02/stays/index.html").isFile()
assert !new File(site, "2026/02/goes").exists() : "the page and its folder are gone"
assert !new File(site, "tag/horses").exists() : "and the tag that only it had"
site.eachFileRecurse(groovy.io.FileType.FILES) {
  if (!it.path.contains(".broadsheet")) assert !it.getText("UTF-8").contains("The Trough Goes") : it
}
