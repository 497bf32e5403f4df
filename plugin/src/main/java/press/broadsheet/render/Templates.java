package press.broadsheet.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/** The theme's templates, made ready once. Thread-safe. */
final class Templates {

  private final Configuration configuration;
  private final Theme theme;

  Templates(Theme theme) {
    this.theme = theme;
    StringTemplateLoader loader = new StringTemplateLoader();
    theme
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".ftlh") || name.endsWith(".ftlx") || name.endsWith(".ftl")) {
                loader.putTemplate(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader);
    configuration.setObjectWrapper(ViewWrapper.create());
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setAttemptExceptionReporter((e, environment) -> {});
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setWhitespaceStripping(true);
  }

  /**
   * Fills a template.
   *
   * @param name such as {@code layouts/article.ftlh}
   * @param model what the template sees
   * @param subject the page being made, for problems
   * @throws ProblemException BS0501 with the template's line if the template is wrong or missing
   */
  String fill(String name, Map<String, Object> model, String subject) {
    StringWriter out = new StringWriter(16_384);
    try {
      Template template = configuration.getTemplate(name);
      Environment environment = template.createProcessingEnvironment(model, out);
      environment.process();
    } catch (TemplateNotFoundException e) {
      throw new ProblemException(
          Problem.error(
              "BS0501",
              Location.of("templates/" + e.getTemplateName()),
              "The theme has no such template; " + subject + " needs it.",
              "Check the name where it is included; the default theme's files may be replaced, but not left out."));
    } catch (ParseException e) {
      throw problem(
          String.valueOf(e.getTemplateName()),
          e.getLineNumber(),
          e.getColumnNumber(),
          e.getEditorMessage(),
          subject);
    } catch (TemplateException e) {
      throw problem(
          String.valueOf(e.getTemplateSourceName()),
          e.getLineNumber() == null ? 0 : e.getLineNumber(),
          e.getColumnNumber() == null ? 0 : e.getColumnNumber(),
          e.getMessageWithoutStackTop(),
          subject);
    } catch (IOException e) {
      throw problem(name, 0, 0, String.valueOf(e.getMessage()), subject);
    }
    return out.toString();
  }

  private ProblemException problem(
      String template, int line, int column, String message, String subject) {
    String file = "templates/" + template;
    byte[] bytes = theme.files().get(template);
    Location at =
        bytes == null || line <= 0
            ? Location.of(file)
            : new SourceText(file, new String(bytes, StandardCharsets.UTF_8)).at(line, column);
    String what =
        String.valueOf(message).split("\\n\\s*\\n|\\n----", 2)[0].replaceAll("\\s+", " ").strip();
    return new ProblemException(
        Problem.error(
            "BS0501",
            at,
            what + " (while making " + subject + ")",
            "Mend the template, or remove it to have the default theme's."));
  }
}
