package nl.toetssteen.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Answers whatever a page asks, as a caseworker would; knows no decision by name. */
final class CasePageDriver {

  private static final int MOST_STEPS = 80;

  private final Page page;

  CasePageDriver(Page page) {
    this.page = page;
  }

  void begin(String decision, String referenceDate) {
    page.locator("#beslissing-" + decision).check();
    page.locator("#peildatum").fill(referenceDate);
    press("begin");
  }

  boolean done() {
    return page.locator(".ts-step form").count() == 0;
  }

  /** Answers one step: the first choice, a date, or that a list is complete. */
  void answer(String date) {
    Locator step = page.locator(".ts-step");
    if (step.locator("button[value^='volledig:']").count() > 0) {
      step.locator("button[value^='volledig:']").click();
      return;
    }
    for (Locator field : step.locator(".ts-field").all()) {
      fill(field, date);
    }
    press("verder");
  }

  /** Answers until nothing is asked any more. */
  void answerAll(String date, Runnable afterEach) {
    for (int i = 0; i < MOST_STEPS && !done(); i++) {
      answer(date);
      afterEach.run();
    }
    if (!done()) {
      throw new AssertionError("Still asking after " + MOST_STEPS + " steps: " + page.title());
    }
  }

  List<String> headings() {
    return page.locator("h1, h2").allInnerTexts();
  }

  void press(String action) {
    page.locator("main form:not(#naar) button[value='" + action + "']").first().click();
  }

  private static void fill(Locator field, String date) {
    Locator radios = field.locator("input[type=radio]");
    if (radios.count() > 0) {
      radios.first().check();
    } else if (field.locator("select").count() > 0) {
      field.locator("select").selectOption(new SelectOption().setIndex(1));
    } else if (field.locator(".ts-input--datum").count() > 0) {
      field.locator(".ts-input--datum").fill(date);
    } else {
      field.locator(".ts-input").fill("3");
    }
  }
}
