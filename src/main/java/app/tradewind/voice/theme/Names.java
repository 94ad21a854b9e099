package app.tradewind.voice.theme;

import app.tradewind.voice.Topic;
import app.tradewind.voice.Urgency;
import app.tradewind.words.Phrase;

/** What topics and alarms are called. */
public final class Names {

    private Names() { }

    public static Phrase of(Topic topic) {
        return Phrase.of(switch (topic) {
            case SIZE -> "voice.topic.size";
            case QUALITY -> "voice.topic.quality";
            case MATERIAL -> "voice.topic.material";
            case PACKAGING -> "voice.topic.packaging";
            case DELIVERY -> "voice.topic.delivery";
            case PARTS -> "voice.topic.parts";
            case FUNCTION -> "voice.topic.function";
            case SAFETY -> "voice.topic.safety";
            case INSTRUCTIONS -> "voice.topic.instructions";
            case PRICE -> "voice.topic.price";
            case LOOK -> "voice.topic.look";
            case SERVICE -> "voice.topic.service";
            case AUTHENTIC -> "voice.topic.authentic";
            case BATTERY -> "voice.topic.battery";
        });
    }

    public static Phrase of(Urgency reason) {
        return Phrase.of(switch (reason) {
            case INJURY -> "voice.alarm.injury";
            case FIRE -> "voice.alarm.fire";
            case SHOCK -> "voice.alarm.shock";
            case CHILD -> "voice.alarm.child";
            case ALLERGY -> "voice.alarm.allergy";
            case LEGAL -> "voice.alarm.legal";
            case FAKE -> "voice.alarm.fake";
            case REFUND -> "voice.alarm.refund";
        });
    }
}
