// Evaluates the cases that it reads with OpenFeature's Go SDK and OFREP provider; prints one JSON line for each.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-feature/go-sdk-contrib/providers/ofrep"
	"github.com/open-feature/go-sdk/openfeature"
)

type run struct {
	URL   string     `json:"url"`
	Key   string     `json:"key"`
	Cases []testCase `json:"cases"`
}

type testCase struct {
	Name    string          `json:"name"`
	Flag    string          `json:"flag"`
	Type    string          `json:"type"`
	Default json.RawMessage `json:"default"`
	Context struct {
		TargetingKey string         `json:"targetingKey"`
		Attributes   map[string]any `json:"attributes"`
	} `json:"context"`
}

type answer struct {
	Name         string         `json:"name"`
	Value        any            `json:"value"`
	Variant      string         `json:"variant"`
	Reason       string         `json:"reason"`
	ErrorCode    string         `json:"errorCode"`
	ErrorMessage string         `json:"errorMessage"`
	Metadata     map[string]any `json:"metadata"`
}

func main() {
	if err := evaluateAll(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func evaluateAll() error {
	var run run
	if err := json.NewDecoder(os.Stdin).Decode(&run); err != nil {
		return err
	}
	provider := ofrep.NewProvider(run.URL, ofrep.WithApiKeyAuth(run.Key))
	if err := openfeature.SetProviderAndWait(provider); err != nil {
		return err
	}
	client := openfeature.NewDefaultClient()
	output := json.NewEncoder(os.Stdout)
	for _, one := range run.Cases {
		answer, err := evaluate(client, one)
		if err != nil {
			return err
		}
		if err := output.Encode(answer); err != nil {
			return err
		}
	}
	return nil
}

func evaluate(client *openfeature.Client, one testCase) (answer, error) {
	evaluationContext := openfeature.NewEvaluationContext(one.Context.TargetingKey, one.Context.Attributes)
	switch one.Type {
	case "boolean":
		return detailsOf(client.BooleanValueDetails, one, evaluationContext)
	case "string":
		return detailsOf(client.StringValueDetails, one, evaluationContext)
	case "integer":
		return detailsOf(client.IntValueDetails, one, evaluationContext)
	case "float":
		return detailsOf(client.FloatValueDetails, one, evaluationContext)
	case "object":
		return detailsOf(client.ObjectValueDetails, one, evaluationContext)
	}
	return answer{}, fmt.Errorf("case %q: no type %q", one.Name, one.Type)
}

type evaluation[T any] func(
	context.Context, string, T, openfeature.EvaluationContext, ...openfeature.Option,
) (openfeature.GenericEvaluationDetails[T], error)

// The error of an evaluation is in its details as well, with its code.
func detailsOf[T any](call evaluation[T], one testCase, evaluationContext openfeature.EvaluationContext) (answer, error) {
	var defaultValue T
	if err := json.Unmarshal(one.Default, &defaultValue); err != nil {
		return answer{}, err
	}
	details, _ := call(context.Background(), one.Flag, defaultValue, evaluationContext)
	return answer{
		Name:         one.Name,
		Value:        details.Value,
		Variant:      details.Variant,
		Reason:       string(details.Reason),
		ErrorCode:    string(details.ErrorCode),
		ErrorMessage: details.ErrorMessage,
		Metadata:     details.FlagMetadata,
	}, nil
}
