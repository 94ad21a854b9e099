package app.tradewind.ui.products.reviews;

/** Which list stands on the page. */
enum Shown { THEMES, PRODUCTS }
