package com.reactfasttraining.booking.mail.letter;

import com.reactfasttraining.booking.document.Attachment;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.QueuedMail;
import com.reactfasttraining.booking.platform.config.Settings;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the templates in {@code /mail}. Each is written once with the macros {@code m}, of which
 * there are two sets of the same names: {@code html.ftl}, where every value is escaped, and {@code
 * text.ftl}.
 */
@ApplicationScoped
public class Letters {

  @Inject private Settings settings;
  private Configuration html;
  private Configuration text;

  @SuppressWarnings("NullAway.Init")
  protected Letters() {}

  Letters(Settings settings) {
    this.settings = settings;
    configure();
  }

  @PostConstruct
  void configure() {
    html = configuration("html.ftl", HTMLOutputFormat.INSTANCE);
    text = configuration("text.ftl", UndefinedOutputFormat.INSTANCE);
  }

  /** The mail with its texts; its Message-ID stays the same until staff ask for it again. */
  public Envelope envelope(QueuedMail mail, Map<String, Object> values, List<Attachment> attached) {
    String host = settings.publicUrl().getHost();
    String messageId = "<%s.%d@%s>".formatted(mail.id(), mail.version(), host);
    Letter letter = render(mail.kind(), values);
    return new Envelope(messageId, mail.recipient(), mail.subject(), letter, attached);
  }

  Letter render(MailKind kind, Map<String, Object> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("company", settings.company());
    model.put("publicUrl", settings.publicUrl().toString());
    return new Letter(render(html, kind, model), render(text, kind, model));
  }

  private static Configuration configuration(String macros, OutputFormat format) {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassLoaderForTemplateLoading(Letters.class.getClassLoader(), "mail");
    templates.setDefaultEncoding("UTF-8");
    templates.setLocale(Locale.UK);
    templates.setRecognizeStandardFileExtensions(false);
    templates.setOutputFormat(format);
    templates.addAutoImport("m", macros);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    return templates;
  }

  private static String render(Configuration templates, MailKind kind, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(kind.template()).process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException("no template for " + kind, e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template for " + kind + " is wrong", e);
    }
    return out.toString().strip() + "\n";
  }
}
