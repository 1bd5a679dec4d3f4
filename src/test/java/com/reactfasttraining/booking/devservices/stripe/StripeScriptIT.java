package com.reactfasttraining.booking.devservices.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.reactfasttraining.booking.devservices.browser.Chromium;
import com.reactfasttraining.booking.devservices.http.Answer;
import com.reactfasttraining.booking.devservices.http.Request;
import com.reactfasttraining.booking.devservices.http.WebServer;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Stripe.js stand-in in a browser, on a page with a strict policy and 320 pixels wide. */
class StripeScriptIT {

  private static Chromium browser;
  private static StripeSandbox sandbox;

  private final WebServer shop = WebServer.start(0, this::serve);
  private final List<String> complaints = new ArrayList<>();
  private PaymentIntent intent;
  private Page page;

  @BeforeAll
  static void launch() {
    sandbox = StripeSandbox.start(SandboxOptions.forTests());
    browser = Chromium.launch();
  }

  @AfterAll
  static void quit() {
    browser.close();
    sandbox.close();
  }

  @BeforeEach
  void open() throws StripeException {
    intent = new Buyer(sandbox, sandbox.keys().secret()).create();
    page = browser.newContext(320, 700).newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(shop.address() + "/?secret=" + intent.getClientSecret());
    page.locator("body[data-ready]").waitFor();
  }

  @AfterEach
  void close() {
    page.context().close();
    shop.close();
  }

  @Test
  void paysByKeyboardAlone() {
    page.locator("#before").focus();
    page.keyboard().press("Tab");
    page.keyboard().type("4242424242424242");
    page.keyboard().press("Tab");
    page.keyboard().type("1234");
    page.keyboard().press("Tab");
    page.keyboard().type("123");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(result()).isEqualTo("succeeded");
    assertThat(status()).isEqualTo("succeeded");
    assertThat(complaints).isEmpty();
  }

  @Test
  void saysWhatIsWrongInTheFormAndWithTheCard() {
    page.locator("#pay").click();
    assertThat(result()).isEqualTo("incomplete_number");
    assertThat(form().locator("#number").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(form().locator("#number-error").textContent())
        .isEqualTo("Your card number is incomplete.");
    assertAccessible();
    type("4000 0000 0000 9995");
    assertThat(result()).isEqualTo("insufficient_funds");
    type("4242 4242 4242 4242");
    assertThat(result()).isEqualTo("succeeded");
  }

  @Test
  void asksTheBankAndGivesTheFocusBack() {
    type("4000 0000 0000 3220");
    FrameLocator bank = page.frameLocator("dialog iframe");
    bank.getByText("approve this payment of £170.00?").waitFor();
    assertThat(bank.locator("#approve").evaluate("b => document.activeElement === b"))
        .isEqualTo(true);
    assertAccessible();
    bank.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Approve")).click();
    assertThat(result()).isEqualTo("succeeded");
    assertThat(page.locator("dialog").count()).isZero();
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("pay");
    assertThat(complaints).isEmpty();
  }

  @Test
  void declinesWhenTheCustomerEscapes() {
    type("4000 0025 0000 3155");
    FrameLocator bank = page.frameLocator("dialog iframe");
    bank.getByText("£170.00").waitFor();
    bank.locator("#approve").press("Escape");
    assertThat(result()).isEqualTo("payment_intent_authentication_failure");
    assertThat(status()).isEqualTo("requires_payment_method");
  }

  @Test
  void fitsItsFrameToTheForm() {
    double height = page.locator("iframe").boundingBox().height;
    page.locator("#pay").click();
    assertThat(result()).isEqualTo("incomplete_number");
    form().locator("#cvc-error").waitFor();
    assertThat(page.locator("iframe").boundingBox().height).isGreaterThan(height);
    assertThat(form().locator("html").evaluate("d => d.scrollWidth <= d.clientWidth"))
        .isEqualTo(true);
  }

  private void type(String number) {
    form().getByLabel("Card number").fill(number);
    form().getByLabel("Expiry date").fill("12/34");
    form().getByLabel("Security code").fill("123");
    page.locator("#pay").click();
  }

  private FrameLocator form() {
    return page.frameLocator("#card iframe");
  }

  private String result() {
    page.locator("body[data-outcome]").waitFor();
    return page.locator("body").getAttribute("data-outcome");
  }

  private String status() {
    return sandbox.intent(intent.getId()).get("status").getAsString();
  }

  private void assertAccessible() {
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  private Answer serve(Request request) {
    return switch (request.path()) {
      case "/app.js" -> Answer.of(200, "text/javascript", SCRIPT.getBytes(StandardCharsets.UTF_8));
      case "/" ->
          Answer.html(PAGE.formatted(sandbox.scriptUrl()))
              .with("Content-Security-Policy", policy());
      default -> Answer.empty(204);
    };
  }

  private static String policy() {
    String stripe = sandbox.apiBase();
    return "default-src 'none'; style-src 'self'; script-src 'self' %1$s; frame-src %1$s; connect-src %1$s"
        .formatted(stripe);
  }

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pay</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <script src="%s" defer></script><script src="/app.js" defer></script></head>
      <body><main><h1>Pay</h1><a id="before" href="/">Back</a><div id="card"></div>
      <button id="pay" type="button">Pay £170.00</button></main></body></html>
      """;

  private static final String SCRIPT =
      """
      const clientSecret = new URLSearchParams(location.search).get('secret');
      const stripe = window.Stripe('pk_test_sandbox0000000000000001');
      const elements = stripe.elements({ clientSecret, appearance: { variables: { colorPrimary: '#7a1f5c' } } });
      elements.create('payment').on('ready', () => { document.body.dataset.ready = 'yes'; }).mount('#card');
      document.querySelector('#pay').addEventListener('click', async () => {
        delete document.body.dataset.outcome;
        const submitted = await elements.submit();
        const done = submitted.error ? submitted : await stripe.confirmPayment({
          elements, clientSecret, confirmParams: { return_url: location.href }, redirect: 'if_required' });
        const { error, paymentIntent } = done;
        document.body.dataset.outcome = error ? error.decline_code || error.code || error.message : paymentIntent.status;
      });
      """;
}
