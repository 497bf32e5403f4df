import java.util.zip.ZipFile

def site = new File(basedir, "target/site/2026/02/weighing-day/index.html")
assert site.getText("UTF-8").contains("https://small.example/2026/02/weighing-day/")
def zip = new ZipFile(new File(basedir, "target/paper-1.zip"))
assert zip.getEntry("2026/02/weighing-day/index.html") != null
assert zip.getEntry("index.html") != null
assert zip.entries().every { !it.name.startsWith(".broadsheet") } : "our own state is not packed"
zip.close()
assert new File(localRepositoryPath, "example/paper/paper/1/paper-1.zip").isFile() : "the zip is the main artifact"
