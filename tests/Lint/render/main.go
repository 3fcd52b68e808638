// Renders a chart with what Helm itself is made of: Go's text/template and Sprig. Helm's own few functions (include,
// required, fail, toYaml, .Files.Get) are bound here; nothing else of Helm is. A key that is not there is an error.
//
//	render CHART RELEASE NAMESPACE [VALUES…]
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig"
	"gopkg.in/yaml.v3"
)

type values = map[string]interface{}

type files struct{ root string }

// Get is empty for a file that is not there, as in Helm.
func (f files) Get(name string) string {
	text, _ := os.ReadFile(filepath.Join(f.root, name))
	return string(text)
}

func main() {
	if len(os.Args) < 4 {
		stop(errors.New("usage: render CHART RELEASE NAMESPACE [VALUES…]"))
	}
	chart := os.Args[1]
	all := read(filepath.Join(chart, "values.yaml"))
	for _, path := range os.Args[4:] {
		lay(all, read(path))
	}
	about := read(filepath.Join(chart, "Chart.yaml"))
	scope := values{
		"Values": all,
		"Chart":  values{"Name": about["name"], "Version": about["version"], "AppVersion": about["appVersion"]},
		"Release": values{
			"Name": os.Args[2], "Namespace": os.Args[3], "Service": "Helm", "IsUpgrade": false, "IsInstall": true},
		"Files": files{chart},
	}
	render(chart, scope)
}

func render(chart string, scope values) {
	set := template.New("chart").Option("missingkey=error")
	set.Funcs(sprig.TxtFuncMap()).Funcs(helms(set))
	paths, err := filepath.Glob(filepath.Join(chart, "templates", "*"))
	stop(err)
	sort.Strings(paths)
	for _, path := range paths {
		text, err := os.ReadFile(path)
		stop(err)
		_, err = set.New(filepath.Base(path)).Parse(string(text))
		stop(err)
	}
	for _, path := range paths {
		name := filepath.Base(path)
		if strings.HasPrefix(name, "_") {
			continue
		}
		var out bytes.Buffer
		stop(set.ExecuteTemplate(&out, name, scope))
		if strings.TrimSpace(out.String()) != "" {
			fmt.Printf("---\n# Source: %s\n%s\n", name, out.String())
		}
	}
}

func helms(set *template.Template) template.FuncMap {
	return template.FuncMap{
		"include": func(name string, with interface{}) (string, error) {
			var out bytes.Buffer
			err := set.ExecuteTemplate(&out, name, with)
			return out.String(), err
		},
		"required": func(why string, value interface{}) (interface{}, error) {
			if value == nil || value == "" {
				return nil, errors.New(why)
			}
			return value, nil
		},
		"fail": func(why string) (string, error) { return "", errors.New(why) },
		"toYaml": func(value interface{}) (string, error) {
			text, err := yaml.Marshal(value)
			return strings.TrimSuffix(string(text), "\n"), err
		},
	}
}

func read(path string) values {
	text, err := os.ReadFile(path)
	stop(err)
	read := values{}
	stop(yaml.Unmarshal(text, &read))
	return floats(read).(values)
}

// floats makes every number what it is in Helm, which reads values as JSON.
func floats(value interface{}) interface{} {
	switch one := value.(type) {
	case int:
		return float64(one)
	case values:
		for key := range one {
			one[key] = floats(one[key])
		}
	case []interface{}:
		for at := range one {
			one[at] = floats(one[at])
		}
	}
	return value
}

// lay puts a values file over the chart's own: maps are merged, all else is replaced.
func lay(below, above values) {
	for key, value := range above {
		inner, isMap := value.(values)
		under, wasMap := below[key].(values)
		if isMap && wasMap {
			lay(under, inner)
		} else {
			below[key] = value
		}
	}
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
