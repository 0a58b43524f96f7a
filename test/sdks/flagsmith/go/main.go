// Answers each line that it reads, a question, with one line: what Flagsmith's Go client says.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"time"

	flagsmith "github.com/Flagsmith/flagsmith-go-client/v4"
)

// Nothing is fetched again unless it is asked for.
const never = 100_000 * time.Second

// Bytes: the longest line.
const longest = 1 << 20

type question struct {
	Start           *settings                  `json:"start"`
	Update          bool                       `json:"update"`
	Identifier      *string                    `json:"identifier"`
	Traits          map[string]json.RawMessage `json:"traits"`
	TransientTraits []string                   `json:"transientTraits"`
	IsTransient     bool                       `json:"isTransient"`
}

type settings struct {
	URL        string `json:"url"`
	Key        string `json:"key"`
	IsLocal    bool   `json:"isLocal"`
	IsRealtime bool   `json:"isRealtime"`
}

type flag struct {
	Enabled bool `json:"enabled"`
	Value   any  `json:"value"`
}

type answer struct {
	Started bool            `json:"started,omitempty"`
	Updated bool            `json:"updated,omitempty"`
	Flags   map[string]flag `json:"flags,omitempty"`
	Error   string          `json:"error,omitempty"`
}

func main() {
	var client *flagsmith.Client
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, longest)
	output := json.NewEncoder(os.Stdout)
	for input.Scan() {
		answer, err := answerTo(input.Bytes(), &client)
		if err != nil {
			answer.Error = err.Error()
		}
		if err := output.Encode(answer); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func answerTo(line []byte, client **flagsmith.Client) (answer, error) {
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return answer{}, err
	}
	if asked.Start != nil {
		started, err := start(*asked.Start)
		*client = started
		return answer{Started: true}, err
	}
	if asked.Update {
		return answer{Updated: true}, (*client).UpdateEnvironment(context.Background())
	}
	flags, err := flagsOf(*client, asked)
	if err != nil {
		return answer{}, err
	}
	told := map[string]flag{}
	for _, one := range flags.AllFlags() {
		told[one.FeatureName] = flag{one.Enabled, one.Value}
	}
	return answer{Flags: told}, nil
}

func start(given settings) (client *flagsmith.Client, err error) {
	// It panics where a client key is to evaluate locally.
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%v", cause)
		}
	}()
	options := []flagsmith.Option{flagsmith.WithBaseURL(given.URL + "/flagsmith/api/v1/")}
	if given.IsLocal {
		options = append(options,
			flagsmith.WithLocalEvaluation(context.Background()),
			flagsmith.WithEnvironmentRefreshInterval(never))
	}
	if given.IsRealtime {
		options = append(options, flagsmith.WithRealtime(), flagsmith.WithRealtimeBaseURL(given.URL+"/flagsmith/"))
	}
	client = flagsmith.NewClient(given.Key, options...)
	// It would fetch the document in a thread of its own, and have no answers until then.
	if given.IsLocal {
		err = client.UpdateEnvironment(context.Background())
	}
	return client, err
}

func flagsOf(client *flagsmith.Client, asked question) (flagsmith.Flags, error) {
	if asked.Identifier == nil {
		return client.GetEnvironmentFlags(context.Background())
	}
	traits := map[string]*flagsmith.TraitEvaluationContext{}
	for key, text := range asked.Traits {
		value, err := traitValue(text)
		if err != nil {
			return flagsmith.Flags{}, err
		}
		isTransient := slices.Contains(asked.TransientTraits, key)
		traits[key] = &flagsmith.TraitEvaluationContext{Value: value, Transient: &isTransient}
	}
	return client.GetFlags(context.Background(), &flagsmith.EvaluationContext{
		Identity: &flagsmith.IdentityEvaluationContext{
			Identifier: asked.Identifier,
			Traits:     traits,
			Transient:  &asked.IsTransient,
		},
	})
}

// Whole numbers are integers, as an application has them.
func traitValue(text json.RawMessage) (any, error) {
	if whole, err := strconv.ParseInt(string(text), 10, 64); err == nil {
		return whole, nil
	}
	var value any
	err := json.Unmarshal(text, &value)
	return value, err
}
