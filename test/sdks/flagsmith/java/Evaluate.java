import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.flagsmith.FlagsmithClient;
import com.flagsmith.config.FlagsmithConfig;
import com.flagsmith.models.BaseFlag;
import com.flagsmith.models.Flags;
import com.flagsmith.models.TraitConfig;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Answers each line that it reads, a question, with one line: what Flagsmith's Java client says. */
public class Evaluate {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Seconds: nothing is fetched again unless it is asked for. */
    private static final int NEVER = 100_000;

    private static FlagsmithClient client;

    public static void main(String[] arguments) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            // Escaped, because the system's character set is any.
            byte[] answer = JSON.writer()
                    .with(com.fasterxml.jackson.core.JsonGenerator.Feature.ESCAPE_NON_ASCII)
                    .writeValueAsBytes(answer(JSON.readTree(line)));
            System.out.write(answer);
            System.out.println();
            System.out.flush();
        }
        // The client's threads outlive it.
        System.exit(0);
    }

    private static ObjectNode answer(JsonNode question) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            if (question.has("start")) {
                client = start(question.get("start"));
                return answer.put("started", true);
            }
            if (question.has("update")) {
                client.updateEnvironment();
                return answer.put("updated", true);
            }
            ObjectNode flags = answer.putObject("flags");
            for (BaseFlag flag : flagsOf(question).getAllFlags()) {
                ObjectNode told = flags.putObject(flag.getFeatureName());
                told.put("enabled", flag.getEnabled());
                told.set("value", JSON.valueToTree(flag.getValue()));
            }
            return answer;
        } catch (Exception error) {
            return JSON.createObjectNode().put("error", String.valueOf(error));
        }
    }

    private static FlagsmithClient start(JsonNode settings) {
        FlagsmithConfig config = FlagsmithConfig.newBuilder()
                .baseUri(settings.get("url").asText() + "/flagsmith/api/v1/")
                .withLocalEvaluation(settings.get("isLocal").asBoolean())
                .withEnvironmentRefreshIntervalSeconds(NEVER)
                .build();
        FlagsmithClient started = FlagsmithClient.newBuilder()
                .setApiKey(settings.get("key").asText())
                .withConfiguration(config)
                .build();
        // It would fetch the document in a thread of its own, and answer without one until then.
        if (settings.get("isLocal").asBoolean()) started.updateEnvironment();
        return started;
    }

    private static Flags flagsOf(JsonNode question) throws Exception {
        JsonNode identifier = question.path("identifier");
        if (identifier.isMissingNode()) return client.getEnvironmentFlags();
        Set<String> passing = new HashSet<>();
        question.path("transientTraits").forEach((key) -> passing.add(key.asText()));
        Map<String, Object> traits = new HashMap<>();
        question.path("traits").fields().forEachRemaining((trait) -> {
            Object value = JSON.convertValue(trait.getValue(), Object.class);
            traits.put(trait.getKey(), passing.contains(trait.getKey()) ? new TraitConfig(value, true) : value);
        });
        return client.getIdentityFlags(identifier.asText(), traits, question.path("isTransient").asBoolean());
    }
}
