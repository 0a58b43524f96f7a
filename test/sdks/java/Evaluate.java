import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.openfeature.contrib.providers.ofrep.OfrepProvider;
import dev.openfeature.contrib.providers.ofrep.OfrepProviderOptions;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.ImmutableStructure;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Evaluates the cases that it reads with OpenFeature's Java SDK and OFREP provider; prints one JSON line for each. */
public class Evaluate {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        JsonNode run = JSON.readTree(System.in);
        OpenFeatureAPI api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait(OfrepProvider.constructProvider(OfrepProviderOptions.builder()
                .baseUrl(run.get("url").asText())
                .headers(ImmutableMap.of("X-API-Key", ImmutableList.of(run.get("key").asText())))
                .build()));
        Client client = api.getClient();
        for (JsonNode one : run.get("cases")) {
            System.out.println(JSON.writeValueAsString(answerOf(one, evaluate(client, one))));
        }
        api.shutdown();
        // The provider's threads outlive its shutdown.
        System.exit(0);
    }

    private static FlagEvaluationDetails<?> evaluate(Client client, JsonNode one) {
        String flag = one.get("flag").asText();
        JsonNode defaultValue = one.get("default");
        EvaluationContext context = contextOf(one.get("context"));
        switch (one.get("type").asText()) {
            case "boolean":
                return client.getBooleanDetails(flag, defaultValue.asBoolean(), context);
            case "string":
                return client.getStringDetails(flag, defaultValue.asText(), context);
            case "integer":
                return client.getIntegerDetails(flag, defaultValue.asInt(), context);
            case "float":
                return client.getDoubleDetails(flag, defaultValue.asDouble(), context);
            case "object":
                return client.getObjectDetails(flag, valueOf(defaultValue), context);
            default:
                throw new IllegalArgumentException("No such type: " + one);
        }
    }

    /** An empty one where the case has none. */
    private static EvaluationContext contextOf(JsonNode context) {
        if (context == null) return new ImmutableContext();
        Map<String, Value> attributes = valueOf(context.get("attributes")).asStructure().asMap();
        JsonNode targetingKey = context.get("targetingKey");
        return targetingKey == null
                ? new ImmutableContext(attributes)
                : new ImmutableContext(targetingKey.asText(), attributes);
    }

    private static Value valueOf(JsonNode node) {
        return Value.objectToValue(JSON.convertValue(node, Object.class));
    }

    private static Map<String, Object> answerOf(JsonNode one, FlagEvaluationDetails<?> details) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("name", one.get("name"));
        answer.put("value", plain(details.getValue()));
        answer.put("variant", details.getVariant());
        answer.put("reason", details.getReason());
        answer.put("errorCode", details.getErrorCode());
        answer.put("errorMessage", details.getErrorMessage());
        answer.put("metadata", details.getFlagMetadata().asUnmodifiableMap());
        return answer;
    }

    /** What an object's value is made of, without the SDK's wrapping. */
    private static Object plain(Object value) {
        return value instanceof Value ? new ImmutableStructure().convertValue((Value) value) : value;
    }
}
