package nl.toetssteen.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page with the keys alone, and checks that the focus can be seen. */
final class KeyboardWalk {

  private static final int MOST_TABS = 200;

  private final Page page;

  KeyboardWalk(Page page) {
    this.page = page;
  }

  /** Presses Tab until the focus is on the first element that this matches. */
  KeyboardWalk to(String selector) {
    Locator goal = page.locator(selector).first();
    for (int i = 0; i < MOST_TABS; i++) {
      if (hasFocus(goal)) {
        return seen(goal);
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab never reaches " + selector + " on " + page.title());
  }

  KeyboardWalk type(String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    return this;
  }

  KeyboardWalk press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Sends the form with Enter in a field. */
  void submit() {
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  /** Answers what is asked: "not known" where it is offered, else that a list is complete. */
  void answerStep() {
    if (page.locator(".ts-step button[value^='volledig:']").count() > 0) {
      to(".ts-step button[value^='volledig:']").submit();
    } else if (page.locator(".ts-step input[type=checkbox]").count() > 0) {
      to(".ts-step .ts-input").type("1-2-2020");
      to(".ts-step button[value=verder]").submit();
    } else {
      to(".ts-step input[type=radio]").press("Space");
      to(".ts-step button[value=verder]").submit();
    }
  }

  private KeyboardWalk seen(Locator goal) {
    Object outline = goal.evaluate("e => getComputedStyle(e).outlineStyle");
    if ("none".equals(outline)) {
      throw new AssertionError("The focus cannot be seen on " + goal);
    }
    return this;
  }

  private static boolean hasFocus(Locator goal) {
    return Boolean.TRUE.equals(goal.evaluate("e => e === document.activeElement"));
  }
}
