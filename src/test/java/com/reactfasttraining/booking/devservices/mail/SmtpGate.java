package com.reactfasttraining.booking.devservices.mail;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The port that clients see: passes SMTP on to the server behind it, faults and STARTTLS added. */
final class SmtpGate implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SmtpGate.class.getName());

  private final ServerSocket door;
  private final int behind;
  private final MailFaults faults;
  private final SSLContext tls = selfSigned();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(SmtpGate::daemon);
  private volatile boolean offersTls;

  SmtpGate(int port, int behind, MailFaults faults) {
    this.behind = behind;
    this.faults = faults;
    try {
      door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
    threads.execute(this::listen);
  }

  int port() {
    return door.getLocalPort();
  }

  void offerTls(boolean on) {
    offersTls = on;
  }

  @Override
  public void close() {
    faults.reset();
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "the SMTP port was closed", e);
      }
    }
  }

  private void serve(Socket client) {
    open.add(client);
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      new SmtpSession(client, server, faults, offersTls ? tls : null).run();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "an SMTP connection ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(client);
    }
  }

  private static SSLContext selfSigned() {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(new DummySSLServerSocketFactory().getKeyStore(), "changeit".toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "devservices-smtp");
    thread.setDaemon(true);
    return thread;
  }
}
