package com.reactfasttraining.booking.devservices.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.reactfasttraining.booking.devservices.http.WebServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * An SMTP server that keeps every mail, as a file and on a page, and sends none on.
 *
 * <p>A mail is on disk before the client hears 250. Any user name and password is right. STARTTLS,
 * with a certificate that nobody trusts, is offered once {@link #offerTls} is switched on.
 */
public final class MailCatcher implements AutoCloseable {

  private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();
  private final MailFaults faults = new MailFaults();
  private final MailFolder folder;
  private final GreenMail server;
  private final SmtpGate gate;
  private final WebServer web;
  private int count;

  private MailCatcher(int smtpPort, int webPort, Path files, Clock clock) throws IOException {
    folder = new MailFolder(files, clock);
    load();
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    server.getUserManager().setMessageDeliveryHandler(this::take);
    gate = new SmtpGate(smtpPort, server.getSmtp().getPort(), faults);
    web = WebServer.start(webPort, new MailPages(this::received));
  }

  /**
   * Starts; mails that lie in the folder already are shown too.
   *
   * @param smtpPort and {@code webPort}: 0 takes any free port
   */
  public static MailCatcher start(int smtpPort, int webPort, Path files, Clock clock) {
    try {
      return new MailCatcher(smtpPort, webPort, files, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("the mail catcher did not start", e);
    }
  }

  public int smtpPort() {
    return gate.port();
  }

  /** Where the mails can be read, such as {@code http://localhost:8025}. */
  public String address() {
    return web.address();
  }

  /** What shall go wrong. */
  public MailFaults faults() {
    return faults;
  }

  public void offerTls(boolean on) {
    gate.offerTls(on);
  }

  /** All caught mails, oldest first. */
  public List<CaughtMail> received() {
    return List.copyOf(mails);
  }

  public List<CaughtMail> receivedBy(String recipient) {
    return mails.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
  }

  /**
   * Waits until so many mails are there.
   *
   * @return false when the time was over first
   */
  public boolean awaitCount(int wanted, Duration patience) throws InterruptedException {
    return awaitCount(wanted, mail -> true, patience);
  }

  /** As {@link #awaitCount(int, Duration)}, counting only some mails. */
  public boolean awaitCount(int wanted, Predicate<CaughtMail> which, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (mails.stream().filter(which).count() < wanted) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(20);
    }
    return true;
  }

  /** Forgets mails and faults; files stay. */
  public void reset() {
    faults.reset();
    mails.clear();
  }

  @Override
  public void close() {
    web.close();
    gate.close();
    server.stop();
  }

  private synchronized GreenMailUser take(MovingMessage moving, MailAddress address)
      throws MessagingException, UserException {
    try {
      mails.add(folder.write(++count, moving.getMessage(), address.getEmail()));
    } catch (IOException e) {
      throw new MessagingException("the mail could not be stored", e);
    }
    UserManager users = server.getUserManager();
    GreenMailUser user = users.getUserByEmail(address.getEmail());
    return user == null ? users.createUser(address.getEmail(), address.getEmail(), "") : user;
  }

  private void load() throws IOException {
    for (Path file : folder.files()) {
      try {
        mails.add(folder.read(++count, file));
      } catch (MessagingException e) {
        throw new IOException("not a mail: " + file, e);
      }
    }
  }
}
