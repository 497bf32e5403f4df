package press.broadsheet.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What checkers say of a published site: one line for each thing wrong, none for a valid one. */
final class Validity {

  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

  private final Map<String, byte[]> site;
  private final List<String> faults = new ArrayList<>();

  private Validity(Map<String, byte[]> site) {
    this.site = site;
  }

  /** What is wrong with any page, feed or sitemap of this site. */
  static List<String> faults(Map<String, byte[]> site) throws Exception {
    Validity validity = new Validity(site);
    validity.checkPages();
    validity.checkFeeds();
    validity.checkSitemaps();
    return validity.faults;
  }

  private void checkPages() throws Exception {
    SimpleDocumentValidator html = new SimpleDocumentValidator(false, false, false);
    html.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Collector("the schema of HTML"));
    for (String path : paths(".html")) {
      html.setUpValidatorAndParsers(new Collector(path), false, false);
      InputSource source = new InputSource(new ByteArrayInputStream(bytes(path)));
      source.setEncoding("utf-8");
      html.checkHtmlInputSource(source);
    }
  }

  private void checkFeeds() throws Exception {
    for (String path : paths("atom.xml")) {
      checkAtom(path);
    }
    for (String path : paths("rss.xml")) {
      checkRss(path);
    }
    for (String path : paths("feed.json")) {
      checkJsonFeed(path);
    }
  }

  /** RFC 4287, by its schema in RELAX NG. */
  private void checkAtom(String path) throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector(path));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    if (!driver.loadSchema(
        ValidationDriver.uriOrFileInputSource(SCHEMAS.resolve("atom.rnc").toString()))) {
      fault("atom.rnc", "is no schema");
    }
    driver.validate(new InputSource(new ByteArrayInputStream(bytes(path))));
    Document atom = xml(path);
    for (Element entry : elements(atom.getDocumentElement(), "entry")) {
      if (OffsetDateTime.parse(text(entry, "updated"))
          .isBefore(OffsetDateTime.parse(text(entry, "published")))) {
        fault(path, "an entry is updated before it is published");
      }
    }
    distinct(
        path,
        elements(atom.getDocumentElement(), "entry").stream().map(e -> text(e, "id")).toList());
  }

  /** The required elements of RSS 2.0 and the forms of their values. */
  private void checkRss(String path) throws Exception {
    Element channel = elements(xml(path).getDocumentElement(), "channel").get(0);
    for (String required : List.of("title", "link", "description")) {
      if (text(channel, required).isEmpty()) {
        fault(path, "the channel has no " + required);
      }
    }
    List<Element> items = elements(channel, "item");
    for (Element item : items) {
      if (text(item, "title").isEmpty() && text(item, "description").isEmpty()) {
        fault(path, "an item has neither title nor description");
      }
      if (!text(item, "link").matches("https?://[!-~]+")) {
        fault(path, "not an address: " + text(item, "link"));
      }
      try {
        OffsetDateTime.parse(text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
      } catch (DateTimeParseException e) {
        fault(path, "not a date of RFC 822: " + text(item, "pubDate"));
      }
    }
    distinct(path, items.stream().map(i -> text(i, "guid")).toList());
  }

  /** JSON Feed 1.1: what it requires, and the types of what we write. */
  private void checkJsonFeed(String path) {
    JsonObject feed =
        JsonParser.parseString(new String(bytes(path), StandardCharsets.UTF_8)).getAsJsonObject();
    if (!feed.get("version").getAsString().equals("https://jsonfeed.org/version/1.1")
        || feed.get("title").getAsString().isEmpty()) {
      fault(path, "version or title is missing");
    }
    List<String> ids = new ArrayList<>();
    for (JsonElement element : feed.getAsJsonArray("items")) {
      JsonObject item = element.getAsJsonObject();
      ids.add(item.get("id").getAsString());
      if (!item.has("content_html") || !item.get("url").getAsString().startsWith("http")) {
        fault(path, "an item has no text or no address");
      }
      OffsetDateTime published = OffsetDateTime.parse(item.get("date_published").getAsString());
      if (OffsetDateTime.parse(item.get("date_modified").getAsString()).isBefore(published)) {
        fault(path, "an item was modified before it was published");
      }
      for (JsonElement author : item.getAsJsonArray("authors")) {
        if (author.getAsJsonObject().get("name").getAsString().isEmpty()) {
          fault(path, "an author has no name");
        }
      }
    }
    distinct(path, ids);
  }

  private void checkSitemaps() throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(SCHEMAS.resolve("sitemap.xsd").toFile());
    Set<String> all = new TreeSet<>(paths("sitemap.xml"));
    site.keySet().stream().filter(p -> p.startsWith("sitemaps/")).forEach(all::add);
    if (all.size() < 2) {
      fault("sitemap.xml", "is missing, or there is no sitemap in it");
    }
    for (String path : all) {
      javax.xml.validation.Validator validator = schema.newValidator();
      validator.setErrorHandler(new Collector(path));
      validator.validate(new StreamSource(new ByteArrayInputStream(bytes(path))));
    }
  }

  private List<String> paths(String ending) {
    return site.keySet().stream()
        .filter(p -> p.endsWith(ending) && !p.startsWith("assets/"))
        .toList();
  }

  /** Parses XML as strictly as feed readers do, without anything from elsewhere. */
  static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
  }

  private Document xml(String path) throws IOException {
    try {
      return xml(bytes(path));
    } catch (Exception e) {
      throw new IOException(path, e);
    }
  }

  /** The child elements of that local name. */
  static List<Element> elements(Element parent, String name) {
    List<Element> out = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getLocalName().equals(name)) {
        out.add(child);
      }
    }
    return out;
  }

  /** The text of the first child element of that name; empty if there is none. */
  static String text(Element parent, String name) {
    return elements(parent, name).stream().findFirst().map(Element::getTextContent).orElse("");
  }

  private byte[] bytes(String path) {
    return Objects.requireNonNull(site.get(path), path);
  }

  private void distinct(String path, List<String> ids) {
    if (new TreeSet<>(ids).size() != ids.size()) {
      fault(path, "two entries have one id");
    }
  }

  private void fault(String path, String what) {
    faults.add(path + ": " + what);
  }

  /**
   * Takes what a validator says; notes that are neither error nor warning are not passed on by any.
   */
  private final class Collector implements ErrorHandler {
    private final String path;

    private Collector(String path) {
      this.path = path;
    }

    @Override
    public void warning(SAXParseException e) {
      fault(path, e.getLineNumber() + ": warning: " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      fault(path, e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      fault(path, e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
