import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.flipt.api.FliptClient;
import io.flipt.api.authentication.ClientTokenAuthenticationStrategy;
import io.flipt.api.evaluation.Evaluation;
import io.flipt.api.evaluation.EvaluationException;
import io.flipt.api.evaluation.models.BatchEvaluationRequest;
import io.flipt.api.evaluation.models.BooleanEvaluationResponse;
import io.flipt.api.evaluation.models.ErrorEvaluationResponse;
import io.flipt.api.evaluation.models.EvaluationRequest;
import io.flipt.api.evaluation.models.EvaluationResponse;
import io.flipt.api.evaluation.models.VariantEvaluationResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads questions, and answers each with one line: what Flipt's Java client says. */
public class Evaluate {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        JsonNode asked = JSON.readTree(System.in);
        Evaluation evaluation = FliptClient.builder()
                .url(asked.get("url").asText())
                .authentication(new ClientTokenAuthenticationStrategy(asked.get("key").asText()))
                .build()
                .evaluation();
        // Escaped, because the system's character set is any.
        ObjectWriter writer = JSON.writer().with(JsonGenerator.Feature.ESCAPE_NON_ASCII);
        for (JsonNode question : asked.get("questions")) {
            System.out.println(writer.writeValueAsString(answer(evaluation, question)));
        }
        // The client's threads outlive it.
        System.exit(0);
    }

    private static Object answer(Evaluation evaluation, JsonNode question) {
        List<EvaluationRequest> requests = requests(question);
        try {
            switch (question.get("ask").asText()) {
                case "boolean":
                    return told(evaluation.evaluateBoolean(requests.get(0)));
                case "variant":
                    return told(evaluation.evaluateVariant(requests.get(0)));
                default:
                    BatchEvaluationRequest batch = BatchEvaluationRequest.builder().requests(requests).build();
                    return evaluation.evaluateBatch(batch).getResponses().stream().map(Evaluate::told).toList();
            }
        } catch (EvaluationException error) {
            return Map.of("error", String.valueOf(error.getCause().getMessage()));
        }
    }

    private static List<EvaluationRequest> requests(JsonNode question) {
        Map<String, String> context = new HashMap<>();
        question.path("context").fields().forEachRemaining((one) -> context.put(one.getKey(), one.getValue().asText()));
        List<EvaluationRequest> requests = new ArrayList<>();
        for (JsonNode flag : question.get("flags")) {
            requests.add(EvaluationRequest.builder()
                    .namespaceKey("default")
                    .flagKey(flag.asText())
                    .entityId("ada")
                    .context(context)
                    .build());
        }
        return requests;
    }

    private static Object told(EvaluationResponse response) {
        if (response.getBooleanResponse().isPresent()) return told(response.getBooleanResponse().get());
        if (response.getVariantResponse().isPresent()) return told(response.getVariantResponse().get());
        ErrorEvaluationResponse error = response.getErrorResponse().get();
        return Map.of(
                "flagKey", error.getFlagKey(),
                "namespaceKey", error.getNamespaceKey(),
                "reason", error.getReason().name());
    }

    private static Object told(BooleanEvaluationResponse answer) {
        return Map.of(
                "flagKey", answer.getFlagKey(),
                "enabled", answer.isEnabled(),
                "reason", answer.getReason().name());
    }

    private static Object told(VariantEvaluationResponse answer) {
        return Map.of(
                "flagKey", answer.getFlagKey(),
                "match", answer.isMatch(),
                "reason", answer.getReason().name(),
                "variantKey", answer.getVariantKey(),
                "variantAttachment", answer.getVariantAttachment(),
                "segmentKeys", answer.getSegmentKeys());
    }
}
