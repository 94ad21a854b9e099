package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.cards.CardTable;
import app.tradewind.jobs.cards.MethodCard;
import app.tradewind.jobs.cards.MethodCards;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code methods}: what each method does, needs and cannot, and what was measured. Summary: {@code {"methods":n,"out":file|null}}. */
@Command(name = "methods", description = "shortlist.methods.about")
public final class MethodsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "shortlist.methods.option.name")
    private String name;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws IOException {
        MethodCards cards = MethodCards.shipped();
        List<MethodCard> asked = name == null ? cards.all() : List.of(cards.named(name).orElseThrow(() -> new WrongCall(spec,
                Phrase.of("shortlist.methods.usage", name, cards.all().stream().map(MethodCard::name).collect(Collectors.joining(", "))))));
        out.answer(CardTable.of(asked, out.words().lang()), Map.of("methods", asked.size()));
        return ExitStatus.DONE;
    }
}
