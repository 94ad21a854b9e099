/**
 * Layouts as data: what a platform's export looks like and what its rows mean, one YAML file each, and
 * recognising them by their headers.
 *
 * <p>Never here: reading a file, or a platform's name in Java. A layout without an example and its
 * expected outcome does not load. Read {@code Layout} and one of the YAML files first.
 */
package app.tradewind.intake.layout;
