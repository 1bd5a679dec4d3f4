package com.reactfasttraining.booking.devservices.mail;

import com.reactfasttraining.booking.devservices.mail.MailFaults.Kind;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One client's conversation, word by word: a line there, an answer back. */
final class SmtpSession {

  private final Socket socket;
  private final SmtpLines server;
  private final MailFaults faults;
  private final @Nullable SSLContext tls;
  private SmtpLines client;
  private boolean encrypted;

  SmtpSession(Socket client, Socket server, MailFaults faults, @Nullable SSLContext tls)
      throws IOException {
    this.socket = client;
    this.client = new SmtpLines(client);
    this.server = new SmtpLines(server);
    this.faults = faults;
    this.tls = tls;
  }

  void run() throws IOException, InterruptedException {
    if (faults.take(Kind.STALL)) {
      faults.stall();
      return;
    }
    if (faults.take(Kind.REFUSE_CONNECTION)) {
      client.write("421 4.3.2 Service not available, try again later");
      return;
    }
    client.write(server.readReply());
    String line = client.read();
    while (line != null && answer(line)) {
      line = client.read();
    }
  }

  /** Whether the conversation goes on. */
  private boolean answer(String line) throws IOException {
    String word = line.toUpperCase(Locale.ROOT);
    if (word.startsWith("STARTTLS") && tls != null && !encrypted) {
      encrypt(tls);
    } else if (word.startsWith("MAIL FROM") && faults.take(Kind.REFUSE_TRANSACTION)) {
      client.write("451 4.3.0 Local error in processing, try again later");
    } else if (word.startsWith("RCPT TO") && faults.take(Kind.REFUSE_RECIPIENT)) {
      client.write("550 5.1.1 There is no such mailbox");
    } else if (word.equals("DATA")) {
      return data(line);
    } else {
      String reply = pass(line);
      client.write(word.startsWith("EHLO") ? withTls(reply) : reply);
    }
    return !word.equals("QUIT");
  }

  private boolean data(String line) throws IOException {
    String reply = pass(line);
    client.write(reply);
    if (!reply.startsWith("354")) {
      return true;
    }
    String content = client.read();
    while (content != null && !content.equals(".")) {
      server.add(content);
      content = client.read();
    }
    if (content == null) {
      return false;
    }
    String verdict = pass(content);
    if (faults.take(Kind.DIE_BEFORE_ACCEPT)) {
      return false;
    }
    client.write(verdict);
    return true;
  }

  private String pass(String line) throws IOException {
    server.write(line);
    return server.readReply();
  }

  private String withTls(String reply) {
    boolean offer = tls != null && !encrypted;
    return offer
        ? reply.replaceFirst("^250[ -]([^\r\n]*)", "250-$1\r\n250-STARTTLS") + last(reply)
        : reply;
  }

  /** A reply of one line needs a line more to end it. */
  private static String last(String reply) {
    return reply.contains("\n") ? "" : "\r\n250 OK";
  }

  private void encrypt(SSLContext context) throws IOException {
    client.write("220 2.0.0 Ready to start TLS");
    SSLSocket secured =
        (SSLSocket)
            context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
    secured.setUseClientMode(false);
    secured.startHandshake();
    client = new SmtpLines(secured);
    encrypted = true;
  }
}
