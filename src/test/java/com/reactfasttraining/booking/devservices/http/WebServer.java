package com.reactfasttraining.booking.devservices.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server on this machine's loopback address, a thread a request. */
public final class WebServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(WebServer.class.getName());

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(WebServer::daemon);

  private WebServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 takes any free port
   */
  public static WebServer start(int port, Handler handler) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      WebServer web = new WebServer(HttpServer.create(address, 0));
      web.server.createContext("/", exchange -> answer(exchange, handler));
      web.server.setExecutor(web.threads);
      web.server.start();
      return web;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Such as {@code http://localhost:12111}. */
  public String address() {
    return "http://localhost:" + port();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(HttpExchange exchange, Handler handler) throws IOException {
    Answer answer = answerTo(Request.read(exchange), handler);
    if (answer.status() == 0) {
      breakOff(exchange);
    }
    try (exchange) {
      send(exchange, answer);
    }
  }

  /** An exception makes the server close the connection, here in the middle of a chunked body. */
  private static void breakOff(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
    throw new IOException("connection broken on purpose");
  }

  private static Answer answerTo(Request request, Handler handler) {
    try {
      return handler.handle(request);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, request.method() + " " + request.path(), e);
      return Answer.text(500, "This service has a fault of its own: " + e);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    boolean bare = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
    if (!bare) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "devservices-http");
    thread.setDaemon(true);
    return thread;
  }
}
