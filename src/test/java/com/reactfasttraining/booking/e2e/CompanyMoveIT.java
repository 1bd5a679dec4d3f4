package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.Answer.minor;
import static com.reactfasttraining.booking.e2e.PayingCompany.booker;
import static com.reactfasttraining.booking.e2e.PayingCompany.checkOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a company has booked on invoice moves at once, and what it owes follows to the penny. */
@ExtendWith(ProductExtension.class)
class CompanyMoveIT {

  private static final int PRICE = 8500;
  private static final int DEARER = 10_001;
  private static final int CHEAPER = 7000;
  private static final String RECEIVABLE = "/admin/invoicing/receivable.xhtml?number=";

  @Test
  void aDearerDateIsOnAFurtherInvoiceAndNothingIsPaidFirst(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = company.books(product, 2, "Dalia Dearer");
    String from = customer.booking().text("session.id");
    String to = session(product, 2, DEARER);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "difference")).isEqualTo(3002);
    assertThat(minor(quote, "toPay")).isZero();
    assertThat(minor(quote, "toInvoice")).isEqualTo(3002);

    Answer moved = customer.moves(to, quote).is(200);
    assertThat(moved.json().has("payment")).isFalse();
    assertThat(moved.text("booking.session.id")).isEqualTo(to);
    assertThat(moved.text("booking.price.gross.amountMinor")).isEqualTo("20002");
    assertThat(customer.moves(to, quote).is(200).text("booking.session.id")).isEqualTo(to);
    customer.get("transfer").isProblem(404, "not-found");
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 2);

    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("OPEN 17000 0 0, OPEN 3002 0 0");
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo("INVOICE 17000 14167 2833, INVOICE 3002 2502 500");
    assertThat(
            text(
                product,
                customer,
                "count(*) filter (where i.purchase_order = 'PO-1'"
                    + " and i.buyer_company like 'Harbour Works%'"
                    + " and i.due_on = i.tax_date + 30)"))
        .isEqualTo("2");

    product.awaitQuiet();
    CaughtMail told = product.mailTo("dalia.dearer@example.com", "Your booking has moved");
    assertThat(told.text()).contains("Further invoice: £30.02", "your company pays it by the day");
    assertThat(told.attachmentsNamed(".pdf")).hasSize(3);
    assertThat(told.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");
    Books.assertStillRight(product);
  }

  @Test
  void moreThanTheCreditLimitIsRefusedAndNothingHasMoved(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, PRICE + 1500);
    Customer customer = company.books(product, 1, "Lena Limit");
    String from = customer.booking().text("session.id");
    String over = session(product, 1, DEARER);
    JsonObject quote = customer.quotesMove(over);
    customer.moves(over, quote).isProblem(409, "credit-limit");
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    product.records().assertSeats(from, 1);
    product.records().assertSeats(over, 0);
    assertThat(product.records().owed(customer.reference())).isEqualTo("OPEN 8500 0 0");

    String within = session(product, 1, PRICE + 1500);
    JsonObject fits = customer.quotesMove(within);
    product
        .records()
        .change("update companies set approved = false where public_id = ?", company.id());
    customer.moves(within, fits).isProblem(409, "conflict");
    product
        .records()
        .change("update companies set approved = true where public_id = ?", company.id());
    customer.moves(within, fits).is(200);
    Customer tooMuch = booker(product, 1, "Theo Toomuch");
    checkOut(product, tooMuch, company.code(), "PO-2").isProblem(409, "credit-limit");
    Books.assertStillRight(product);
  }

  @Test
  void aCheaperDateComesOffTheInvoiceWithACreditNote(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = company.books(product, 1, "Chloe Cheaper");
    String to = session(product, 1, CHEAPER);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "refund")).isEqualTo(1500);
    assertThat(minor(quote, "toInvoice")).isZero();
    customer.moves(to, quote).is(200);
    assertThat(product.records().owed(customer.reference())).isEqualTo("OPEN 8500 0 1500");
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo("INVOICE 8500 7083 1417, CREDIT_NOTE 1500 1250 250");
    product.awaitQuiet();
    CaughtMail told = product.mailTo("chloe.cheaper@example.com", "Your booking has moved");
    assertThat(told.text())
        .contains("Taken off the invoice: £15.00", "credit note")
        .doesNotContain("card");
    assertThat(told.attachmentsNamed(".pdf")).hasSize(3);
    Books.assertStillRight(product);
  }

  @Test
  void theSamePriceChangesNoPaper(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, PRICE);
    Customer customer = company.books(product, 1, "Sam Same");
    String to = session(product, 1, PRICE);
    customer.moves(to, customer.quotesMove(to)).is(200);
    assertThat(customer.booking().text("session.id")).isEqualTo(to);
    assertThat(product.records().owed(customer.reference())).isEqualTo("OPEN 8500 0 0");
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo("INVOICE 8500 7083 1417");
    Books.assertStillRight(product);
  }

  @Test
  void whatWasPaidBeyondACheaperDateIsForFinanceToGiveBackByBank(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Clerk finance = product.clerk("FINANCE");
    Customer whole = company.books(product, 1, "Will Whole");
    finance.notesPayment(product.records().firstInvoice(whole.reference()), "85.00", "receive");
    String to = session(product, 2, CHEAPER);
    whole.moves(to, whole.quotesMove(to)).is(200);
    assertThat(product.records().owed(whole.reference())).isEqualTo("OVERPAID 8500 8500 1500");
    assertThat(finance.page(RECEIVABLE + product.records().firstInvoice(whole.reference())))
        .contains("To be given back", "£15.00");
    Books.assertStillRight(product);
    finance.notesPayment(product.records().firstInvoice(whole.reference()), "15.00", "giveBack");
    assertThat(product.records().owed(whole.reference())).isEqualTo("PAID 8500 7000 1500");

    Customer part = company.books(product, 1, "Pia Part");
    finance.notesPayment(product.records().firstInvoice(part.reference()), "50.00", "receive");
    part.moves(to, part.quotesMove(to)).is(200);
    assertThat(product.records().owed(part.reference())).isEqualTo("OPEN 8500 5000 1500");
    finance.notesPayment(product.records().firstInvoice(part.reference()), "20.00", "receive");
    assertThat(product.records().owed(part.reference())).isEqualTo("PAID 8500 7000 1500");
    Books.assertStillRight(product);
  }

  @Test
  void afterADearerMoveACheaperOneComesOffWhatIsStillOpen(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Clerk finance = product.clerk("FINANCE");
    Customer customer = company.books(product, 1, "Toni Twice");
    String first = customer.booking().text("session.id");
    finance.notesPayment(product.records().firstInvoice(customer.reference()), "85.00", "receive");
    String dear = session(product, 1, DEARER);
    customer.moves(dear, customer.quotesMove(dear)).is(200);
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("PAID 8500 8500 0, OPEN 1501 0 0");
    customer.moves(first, customer.quotesMove(first)).is(200);
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("PAID 8500 8500 0, CREDITED 1501 0 1501");
    String cancelling = customer.post("cancellation-quote", "{}").is(200).text("quote");
    customer.post("cancellation", "{\"quote\":\"%s\"}".formatted(cancelling)).is(200);
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("OVERPAID 8500 8500 8500, CREDITED 1501 0 1501");
    Books.assertStillRight(product);
  }

  @Test
  void theFeeStaysChargedAndStaffMoveForACallerWithoutIt(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = company.books(product, 1, "Fay Fee");
    startsSoon(product, customer);
    String dear = session(product, 1, DEARER);
    JsonObject quote = customer.quotesMove(dear);
    long fee = minor(quote, "fee");
    assertThat(fee).isPositive();
    assertThat(minor(quote, "toInvoice")).isEqualTo(1501 + fee);
    customer.moves(dear, quote).is(200);
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("OPEN 8500 0 0, OPEN %d 0 0".formatted(1501 + fee));

    Customer caller = company.books(product, 1, "Cara Caller");
    startsSoon(product, caller);
    String other = session(product, 1, DEARER);
    Clerk staff = product.clerk("STAFF");
    String page = "/admin/booking/transfer.xhtml?reference=" + caller.reference();
    assertThat(staff.page(page)).contains("(on invoice)");
    JsonObject asked = caller.quotesMove(other);
    String free =
        "{\"sessionId\":\"%s\",\"quote\":%s,\"waiveFeeBecause\":\"Ill\"}"
            .formatted(other, asked.get("quote"));
    caller.post("transfer", free).isProblem(403, "forbidden");
    product
        .signedIn("staff@example.com", "demo-staff-2026")
        .post("/api/v1/bookings/" + caller.reference() + "/transfer", free)
        .is(200);
    assertThat(product.records().owed(caller.reference()))
        .isEqualTo("OPEN 8500 0 0, OPEN 1501 0 0");
    assertThat(staff.page("/admin/booking/booking.xhtml?reference=" + caller.reference()))
        .contains("company " + company.id() + ", £15.01");
    Books.assertStillRight(product);
  }

  @Test
  void manyAtOnceNeverOweMoreThanTheLimit(Product product) {
    int rooms = 3;
    int bookings = 8;
    PayingCompany company =
        PayingCompany.approved(product, 30, bookings * PRICE + rooms * 1501L + 1500);
    String to = session(product, 12, DEARER);
    List<Customer> all =
        IntStream.range(0, bookings)
            .mapToObj(i -> company.books(product, 1, "Rush Mover " + i))
            .toList();
    List<JsonObject> quotes = all.stream().map(one -> one.quotesMove(to)).toList();
    List<Answer> answers = Crowd.of(bookings, i -> all.get(i).moves(to, quotes.get(i)));
    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(rooms);
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> answer.isProblem(409, "credit-limit"));
    product.records().assertSeats(to, rooms);
    Books.assertStillRight(product);
  }

  private static String session(Product product, int seats, int price) {
    String id = product.records().newSession(seats);
    product.records().setPrice(id, price);
    return id;
  }

  /** Near enough for a fee. */
  private static void startsSoon(Product product, Customer customer) {
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '5 days',"
                + " ends_at = now() + interval '5 days 7 hours' where public_id = ?",
            customer.booking().text("session.id"));
  }

  private static String text(Product product, Customer customer, String what) {
    return product
        .records()
        .text(
            "select "
                + what
                + "::text from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }
}
