import { createGenerator, BENCH_LANGUAGES } from './bench/generate.ts';
import { createRecogniser } from '#core/glossary/recognise.ts';
const q=(a:number[],p:number)=>a.sort((x,y)=>x-y)[Math.floor(a.length*p)]!;
for (const l of BENCH_LANGUAGES) {
 const g=createGenerator(2026);
 const sentences=Array.from({length:3000},()=>g.sentence(l));
 const terms=new Set<string>();
 const take=(s:string,at:number)=>terms.add(s.split(' ').slice(at,at+2+(terms.size%3)).join(' '));
 for(const s of sentences.slice(0,300)) for(let at=0;at<6;at+=2) take(s,at);
 while(terms.size<100000) take(g.sentence(l),terms.size%5);
 const cs=[...terms].map((text,i)=>({id:i+1,kind:'term' as const,domain:'',note:'',terms:{[l]:[{text,status:'preferred' as const}]}}));
 globalThis.gc?.(); const m0=process.memoryUsage();
 const r=createRecogniser(cs);
 let t=performance.now(); r.recognise('x',l,[]); const load=performance.now()-t;
 globalThis.gc?.(); const m1=process.memoryUsage();
 const times:number[]=[]; let n=0;
 for (const s of sentences){const t=performance.now(); n+=r.recognise(s,l,['en']).length; times.push(performance.now()-t);}
 console.log(l,'load',load.toFixed(0),'MB',((m1.heapUsed+m1.arrayBuffers-m0.heapUsed-m0.arrayBuffers)/1e6).toFixed(1),'p50',q(times,.5).toFixed(3),'p95',q(times,.95).toFixed(3),'p99',q(times,.99).toFixed(3),n);
}
